import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type Result, refuse } from "#core/result";
import type { Imported, Incoming } from "../format";
import type { ReadFile } from "./readFile";

export interface ReadingLimits {
  /** Milliseconds for one file. The largest that can come in takes a few seconds. */
  readonly time: number;
  /** Mebibytes of objects; the bytes of files and pictures are not among them. */
  readonly memory: number;
  /** Milliseconds without work after which the thread and its memory are given back. */
  readonly idle: number;
}

export const READING_LIMITS: ReadingLimits = { time: 60_000, memory: 1_024, idle: 20_000 };

/**
 * Reads files in a thread of their own, one after the other, so that nobody who writes waits for a large or hostile one. A file
 * that takes too long or too much memory is refused and its thread ended; the next file gets a new one. An idle thread
 * keeps no process running. Beside the problems of `importFile`: `import-too-slow`, `import-too-large`, `import-cancelled`.
 *
 * @param script the built readingWorker.ts
 */
export function readingThread(script: string, limits: ReadingLimits = READING_LIMITS): ReadFile {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const letGo = () => {
    clearTimeout(idle);
    void worker?.terminate();
    worker = null;
  };
  const start = () => {
    if (!existsSync(script)) throw new Error("The part of Stet that reads files is missing. Install Stet again.");
    return new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
  };
  const readNow = async (incoming: Incoming, signal: AbortSignal | undefined): Promise<Result<Imported>> => {
    if (signal?.aborted) return cancelled();
    clearTimeout(idle);
    worker ??= start();
    const result = await ask(worker, incoming, limits.time, signal);
    if (result.done) {
      worker.unref();
      idle = setTimeout(letGo, limits.idle).unref();
    } else letGo();
    return result.answer;
  };
  return (incoming, signal) => {
    const turn = last.then(() => readNow(incoming, signal));
    last = turn.catch(() => undefined);
    // Whoever gives up a file that waits for another one is answered now; in its turn it is passed over.
    return signal ? Promise.race([turn, abortOf(signal)]) : turn;
  };
}

function abortOf(signal: AbortSignal): Promise<Result<Imported>> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(cancelled());
    else signal.addEventListener("abort", () => resolve(cancelled()), { once: true });
  });
}

/** Whether the thread has done its work, and can do more. */
interface Asked {
  readonly done: boolean;
  readonly answer: Result<Imported>;
}

function ask(worker: Worker, incoming: Incoming, time: number, signal: AbortSignal | undefined): Promise<Asked> {
  return new Promise((resolve) => {
    const settle = (done: boolean, answer: Result<Imported>) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      worker.off("message", onAnswer).off("messageerror", onEnd).off("exit", onEnd);
      // What a thread that is being ended still has to say is of no interest, and must not end the process.
      if (done) worker.off("error", onError);
      resolve({ done, answer });
    };
    const onAbort = () => settle(false, cancelled());
    const onAnswer = (answer: Result<Imported>) => settle(true, answer);
    const onEnd = () => settle(false, failed());
    const onError = (error: NodeJS.ErrnoException) =>
      settle(false, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge() : failed());
    const timer = setTimeout(() => settle(false, tooSlow(time)), time);
    signal?.addEventListener("abort", onAbort);
    worker.ref();
    worker.on("message", onAnswer).on("messageerror", onEnd).on("exit", onEnd).on("error", onError);
    const { bytes } = incoming;
    // Handed over where they are alone in their memory; a piece of something larger has to be copied.
    const alone = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
    worker.postMessage(incoming, alone ? [bytes.buffer as ArrayBuffer] : []);
  });
}

const NOTHING = "Nothing of it has come in.";

function tooSlow(time: number) {
  return refuse(
    "import-too-slow",
    `Reading the file took longer than ${Math.round(time / 1000)} seconds and was given up. ${NOTHING}`,
    "It is damaged or made in an unusual way: save it again from the program it comes from, or in parts.",
  );
}

function tooLarge() {
  return refuse(
    "import-too-large",
    `Reading the file took more memory than there is for one. ${NOTHING}`,
    "Save it again in parts, or with smaller pictures.",
  );
}

function cancelled() {
  return refuse("import-cancelled", `Reading the file was cancelled. ${NOTHING}`, "Import it again when you want it.");
}

function failed() {
  return refuse(
    "import-failed",
    `The file could not be read: its structure is damaged. ${NOTHING}`,
    "Save it again from the program it comes from, or copy its text into a new article.",
  );
}
