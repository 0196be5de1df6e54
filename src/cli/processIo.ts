import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { readingThread } from "#exchange/worker/readingThread";
import { writingThread } from "#exchange/worker/writingThread";
import { openWindow } from "#server/openWindow";
import type { Io } from "./io";

/** The real world of this process. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // A reader that has had enough (`stet list | head -1`) is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  // The same from the source (src/cli) and from the bundle (out/cli).
  const root = join(import.meta.dirname, "..", "..");
  const worker = join(root, "out", "worker", "index.js");
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    env,
    cwd: process.cwd(),
    root,
    columns: stdout.isTTY ? stdout.columns : null,
    colour: Boolean(stdout.isTTY) && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    // On standard error, so that what a script reads stays clean: back to the start of the line, and clear it (ECMA-48, EL).
    progress: stderr.isTTY && env["TERM"] !== "dumb" ? (text) => stderr.write(`\r\u001B[K${text}`) : null,
    pause: (milliseconds) => setTimeout(milliseconds),
    untilStopped,
    openWindow,
    readFile: readingThread(worker),
    writeOut: writingThread(worker),
  };
}

/**
 * Repeated signals change nothing: npm and the terminal both pass on a Ctrl-C, and closing takes seconds at the most.
 */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
  });
}
