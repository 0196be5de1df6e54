import { userInfo } from "node:os";
import { resolve } from "node:path";
import { monotonicFactory } from "ulid";
import { type Result, succeed } from "#core/result";
import type { BackupPlan } from "./backup/deskBackups";
import type { Desk } from "./desk";
import { withDisk } from "./disk/diskProblem";
import type { FileSystem } from "./disk/fileSystem";
import { nodeFileSystem } from "./disk/nodeFileSystem";
import { removeLeftovers } from "./disk/removeLeftovers";
import type { DeskEnvironment } from "./environment";
import { type DeskLayout, layoutOf } from "./layout";
import { DeskLock } from "./lock/deskLock";
import type { HostKind } from "./lock/lockRecord";
import { newerDesk } from "./newerDesk";
import { startDesk } from "./startDesk";
import { TaskQueue } from "./taskQueue";

export interface OpenDeskOptions {
  readonly host: HostKind;
  /** Where a browser host listens, with its token, if it is known yet: see `OwnedDesk.announceAddress`. */
  readonly address?: string;
  /** Opens the desk for reading when another process has it, instead of refusing. */
  readonly readOnlyIfTaken?: boolean;
  /** The name that acts carry while the desk has no profile. The system's user by default. */
  readonly actingAs?: string;
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly fs?: FileSystem;
  /** Where to keep backups of the desk, and to make one each day; none without it. */
  readonly backups?: BackupPlan | undefined;
  /** Done when the desk is ours and before anything on it has been read: a repair. */
  readonly beforeReading?: (env: DeskEnvironment) => Promise<void>;
}

/** A desk as the process that opened it has it. */
export interface OwnedDesk extends Desk {
  /** The name that acts carry while the desk has no profile. */
  readonly actingAs: string;
  /** Writes into the lock, for this user's other processes to read, where the owner of the desk listens. */
  announceAddress(address: string): Promise<void>;
}

/**
 * Opens the desk in a folder, which is made if it is not there. One that a newer Stet has written is opened for reading, and
 * its lock is not taken: see `Desk.readOnlyBecause`. Problem codes: `desk-in-use` (the message says who has it),
 * `schema-version-newer`, `disk-full`, `disk-forbidden`, `disk-failed`.
 */
export function openDesk(dir: string, options: OpenDeskOptions): Promise<Result<OwnedDesk>> {
  const { fs = nodeFileSystem, now = () => new Date(), newId = monotonicFactory(), host, address } = options;
  const layout = layoutOf(resolve(dir));
  return withDisk(async () => {
    const newer = await newerDesk(fs, layout);
    if (!newer) await fs.makeFolder(layout.dir);
    const lock: Result<DeskLock> = newer
      ? { ok: false, problem: newer }
      : await DeskLock.take(fs, layout.lockFile, { host, address, now: now() });
    if (!lock.ok && !newer && !options.readOnlyIfTaken) return lock;

    const env: DeskEnvironment = { fs, layout, readOnly: !lock.ok, now, newId, queue: new TaskQueue() };
    try {
      if (lock.ok) await tidy(fs, layout);
      if (lock.ok) await options.beforeReading?.(env);
      const desk = await startDesk(env, lock, options.backups);
      if (!desk.ok && lock.ok) await lock.value.release();
      if (!desk.ok) return desk;
      return succeed({
        ...desk.value,
        actingAs: options.actingAs ?? systemUser(),
        announceAddress: async (address) => (lock.ok ? lock.value.announce(address) : undefined),
      });
    } catch (error) {
      if (lock.ok) await lock.value.release();
      throw error;
    }
  }, layout.dir);
}

async function tidy(fs: FileSystem, layout: DeskLayout): Promise<void> {
  const { dir, articles, trash, revisions, attachments, index } = layout;
  const folders = [articles, trash, revisions, attachments, index];
  for (const folder of folders) await fs.makeFolder(folder);
  await removeLeftovers(fs, [dir, ...folders]);
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A system without an entry for the user, as containers often are.
    return "unknown";
  }
}
