import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { z } from "zod";
import { isRunning, processStart } from "../disk/processes";

/** What kind of Stet has a desk: the desktop app, the server for a browser, or a command. */
const hostKindSchema = z.enum(["desktop", "browser", "cli"]);
export type HostKind = z.infer<typeof hostKindSchema>;

/** `desk.lock`: who has the desk. Only its owner may read it, because the address lets in whoever knows it. */
const lockRecordSchema = z.object({
  /** Tells this taking of the lock from every other. */
  id: z.string().min(1),
  pid: z.int().positive(),
  /** See `processStart`. */
  processStart: z.string().nullable(),
  hostname: z.string(),
  host: hostKindSchema,
  /** Where the browser host listens, with its token. */
  address: z.string().optional(),
  startedAt: z.iso.datetime(),
});
export type LockRecord = z.infer<typeof lockRecordSchema>;

/** Locks that this very process has taken: after a restart in a container another one may have had its process id. */
const takenHere = new Set<string>();

export function newLockRecord(host: HostKind, address: string | undefined, now: Date): LockRecord {
  const id = randomUUID();
  takenHere.add(id);
  return {
    id,
    pid: process.pid,
    processStart: processStart(process.pid),
    hostname: hostname(),
    host,
    ...(address === undefined ? {} : { address }),
    startedAt: now.toISOString(),
  };
}

export function forgetLockRecord({ id }: LockRecord): void {
  takenHere.delete(id);
}

/** Whether the process that took a lock is still there. One of another machine is believed to be. */
export function isHeld(record: LockRecord): boolean {
  if (record.hostname !== hostname()) return true;
  if (record.pid === process.pid) return takenHere.has(record.id);
  if (!isRunning(record.pid)) return false;
  const start = processStart(record.pid);
  return record.processStart === null || start === null || start === record.processStart;
}

export function lockBytes(record: LockRecord): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(record));
}

/** Null for what is no lock of Stet's. */
export function parseLock(bytes: Uint8Array): LockRecord | null {
  try {
    return lockRecordSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}
