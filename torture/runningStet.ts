import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Client } from "#api/client/client";
import { createClient } from "#api/client/createClient";
import { readLock } from "#desk/lock/readLock";
import { readLockAddress } from "#server/lockAddress";

/** A real Stet process that has a desk. */
export interface RunningStet {
  readonly client: Client;
  /** As `kill -9`. */
  kill(): Promise<void>;
  /** Asks it to end, and does not wait for that. */
  askToEnd(): void;
  /** Resolves with its exit status when it has ended; null when it was killed. */
  readonly ended: Promise<number | null>;
}

export interface StartingStet {
  /** Resolves when it answers. Rejects when it ends before, with what it said. */
  readonly ready: Promise<RunningStet>;
  kill(): Promise<void>;
}

/** Starts the built Stet on a desk, without a window. */
export function startStet(root: string, desk: string): StartingStet {
  const child = spawn(
    process.execPath,
    [join(root, "out", "cli", "index.js"), "--desk", desk, "--json", "start", "--browser", "--no-open", "--no-sample"],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, STET_BACKUPS: `${desk}-backups` } },
  );
  const abandon = () => child.kill("SIGKILL");
  process.once("exit", abandon);
  const ended = new Promise<number | null>((resolve) =>
    child.once("exit", (code) => {
      process.off("exit", abandon);
      resolve(code);
    }),
  );
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  const ready = firstLine(child, ended).then(async () => ({
    client: await clientOf(desk),
    kill,
    askToEnd: () => void child.kill("SIGTERM"),
    ended,
  }));
  return { ready, kill };
}

async function firstLine(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("Stet was started without pipes");
  let said = "";
  stderr.on("data", (chunk) => {
    said += String(chunk);
  });
  const lines = createInterface({ input: stdout });
  const line = new Promise<string>((resolve) => lines.once("line", resolve));
  const first = await Promise.race([line, ended]);
  // A refusal comes as JSON on the same pipe.
  if (typeof first !== "string" || !first.includes('"url"')) {
    throw new Error(`Stet did not start (${String(first)}): ${said.trim()}`);
  }
}

/** The address in the lock lets a command line in; a token in the printed one is for a window. */
async function clientOf(desk: string): Promise<Client> {
  const lock = await readLock(desk);
  const key = lock?.address === undefined ? null : readLockAddress(lock.address);
  if (!key) throw new Error("the lock of the desk does not say where Stet is");
  return createClient({
    baseUrl: key.address,
    fetch: (request) => fetch(request),
    headers: { Authorization: `Bearer ${key.bearer}` },
  });
}
