import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { type Result, succeed } from "#core/result";
import type { PrintJob } from "#exchange/format";
import { browserArguments } from "./browserArguments";
import { devtoolsPipe } from "./devtoolsPipe";
import { printPage } from "./printPage";
import { printCancelled, printFailed, printTooSlow } from "./printRefusals";

export interface PrintingBrowser {
  /** The path of its executable. */
  readonly command: string;
  readonly isRoot: boolean;
  /** Milliseconds for one page, the browser's start included. */
  readonly timeLimit: number;
}

/**
 * Prints a page with a browser of its own, started for it and ended after it, whatever happens; nothing of it stays on the
 * disk. Problem codes: `print-failed`, `print-cancelled`.
 */
export async function printWithBrowser(
  { html, signal }: PrintJob,
  browser: PrintingBrowser,
): Promise<Result<Uint8Array>> {
  if (signal?.aborted) return printCancelled();
  // Of mode 0700: nobody else on the machine can read in it.
  const profile = await mkdtemp(join(tmpdir(), "stet-print-"));
  const child = spawn(browser.command, browserArguments(profile, browser.isRoot), {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    // A group of its own, to be ended with everything that it has started.
    detached: process.platform !== "win32",
    env: environment(profile),
    windowsHide: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.once("error", () => resolve());
  });
  const stop = () => endAll(child);
  let late = false;
  const limit = setTimeout(() => {
    late = true;
    stop();
  }, browser.timeLimit);
  signal?.addEventListener("abort", stop, { once: true });
  process.once("exit", stop);
  try {
    const [, , , into, outOf] = child.stdio;
    const pipe = devtoolsPipe(into as Writable, outOf as Readable);
    await Promise.race([once(child, "spawn"), ended.then(gone)]);
    return succeed(await printPage(pipe, html));
  } catch {
    // What the browser says of its failure may hold a path of this machine, and helps nobody.
    if (signal?.aborted) return printCancelled();
    if (late) return printTooSlow(browser.timeLimit);
    return printFailed("The browser that should print the page ended without a PDF.");
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener("abort", stop);
    stop();
    await ended;
    process.off("exit", stop);
    // A process of the browser's may still be writing as it goes.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

/** On Linux what the browser puts aside goes with its profile. Elsewhere the path of its socket would become too long. */
function environment(profile: string): NodeJS.ProcessEnv {
  return process.platform === "linux" ? { ...process.env, TMPDIR: profile } : process.env;
}

function gone(): never {
  throw new Error("The browser has ended.");
}

/** With SIGKILL: it holds nothing that anybody would miss. */
function endAll(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
