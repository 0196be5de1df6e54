import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { ROOT } from "./root";

const CLI = "out/cli/index.js";

/** A running browser host on a desk. */
export interface RunningStet {
  /** The address that opens it, once. */
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Ends it as a person would. */
  stop(): Promise<void>;
}

/** Starts Stet on a desk and waits until it can be opened. */
export async function startStet(desk: string, options: readonly string[] = []): Promise<RunningStet> {
  const child = spawn(
    process.execPath,
    [CLI, "--desk", desk, "--json", "start", "--browser", "--no-open", ...options],
    { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, STET_BACKUPS: backupsOf(desk) } },
  );
  // A journey that fails before it can stop Stet must not leave it running.
  const abandon = () => child.kill("SIGKILL");
  process.once("exit", abandon);
  child.once("exit", () => process.off("exit", abandon));
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    complaints += String(chunk);
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", (line) => resolve((JSON.parse(line) as { url: string }).url));
    child.once("exit", (code) => reject(new Error(`Stet ended with ${code} before it was ready: ${complaints}`)));
  });
  return { url, kill: () => end(child, "SIGKILL"), stop: () => end(child, "SIGTERM") };
}

/** Where a Stet of a journey keeps its backups: never among those of whoever runs the journeys. */
export function backupsOf(desk: string): string {
  return `${desk}-backups`;
}

/** What a run of the command line came to. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the built command line. */
export async function stet(desk: string, ...args: readonly string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [CLI, "--desk", desk, ...args], {
      cwd: ROOT,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** What a command prints for scripts; undefined when it prints nothing, as for an article that is not there. */
export async function stetJson<Value>(desk: string, ...args: readonly string[]): Promise<Value | undefined> {
  const { stdout } = await stet(desk, ...args, "--json");
  return stdout === "" ? undefined : (JSON.parse(stdout) as Value);
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill(signal);
  });
}
