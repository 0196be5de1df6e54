import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { describeBug } from "#core/describeBug";
import type { Problem, Result } from "#core/result";
import type { PrintPdf } from "../format";
import { type Errand, type FromThread, memoryOf, type ToThread } from "./errand";

export interface ThreadLimits {
  /** Milliseconds for one errand; the time in which the host prints for it is not counted. */
  readonly time: number;
  /** Mebibytes of objects; the bytes of files and pictures are not among them. */
  readonly memory: number;
  /** Milliseconds without work after which the thread and its memory are given back. */
  readonly idle: number;
}

/** What is said of an errand that came to nothing. */
export interface ThreadProblems {
  readonly tooSlow: (seconds: number) => Problem;
  readonly tooLarge: Problem;
  readonly cancelled: Problem;
  readonly failed: Problem;
  /** The thread's program is not there. */
  readonly missing: Problem;
}

export interface Asking {
  readonly errand: Errand;
  /** Bytes in it that the thread may keep. */
  readonly handedOver: Iterable<Uint8Array>;
  readonly signal?: AbortSignal | undefined;
  readonly printPdf?: PrintPdf | undefined;
}

/** Does one errand after the other, in the order in which they come. The answer has the shape of what was asked for. */
export type ExchangeThread = <Answer>(asking: Asking) => Promise<Result<Answer>>;

/**
 * A thread of its own for the heavy work of exchange, so that nobody who writes waits for it. An errand that takes too long or
 * too much memory, or is cancelled, is refused and its thread ended; the next one gets a new thread. An idle thread keeps no
 * process running.
 *
 * @param script the built exchangeWorker.ts
 */
export function exchangeThread(script: string, limits: ThreadLimits, problems: ThreadProblems): ExchangeThread {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const letGo = () => {
    clearTimeout(idle);
    void worker?.terminate();
    worker = null;
  };
  const doNow = async (asking: Asking): Promise<Result<unknown>> => {
    if (asking.signal?.aborted) return refused(problems.cancelled);
    clearTimeout(idle);
    // An update that is being installed may take the file away while Stet runs.
    if (!worker && !existsSync(script)) return refused(problems.missing);
    worker ??= new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
    const { done, answer } = await ask(worker, asking, limits.time, problems);
    if (done) {
      worker.unref();
      idle = setTimeout(letGo, limits.idle).unref();
    } else letGo();
    return answer;
  };
  return <Answer>(asking: Asking) => {
    const { signal } = asking;
    const turn = last.then(() => doNow(asking)) as Promise<Result<Answer>>;
    last = turn.catch(() => undefined);
    // Whoever gives up an errand that waits for another one is answered now; in its turn it is passed over.
    return signal ? Promise.race([turn, abortOf(signal, problems.cancelled)]) : turn;
  };
}

function refused(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

function abortOf(signal: AbortSignal, problem: Problem): Promise<{ readonly ok: false; readonly problem: Problem }> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(refused(problem));
    else signal.addEventListener("abort", () => resolve(refused(problem)), { once: true });
  });
}

/** Whether the thread has done its work, and can do more. */
interface Asked {
  readonly done: boolean;
  readonly answer: Result<unknown>;
}

function ask(worker: Worker, asking: Asking, time: number, problems: ThreadProblems): Promise<Asked> {
  const { errand, handedOver, signal, printPdf } = asking;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const printing = new AbortController();
    const settle = (done: boolean, answer: Result<unknown>) => {
      clearTimeout(timer);
      printing.abort();
      signal?.removeEventListener("abort", onAbort);
      worker.off("message", onMessage).off("messageerror", onEnd).off("exit", onEnd);
      // What a thread that is being ended still has to say is of no interest, and must not end the process.
      if (done) worker.off("error", onError);
      resolve({ done, answer });
    };
    const giveUp = (problem: Problem) => settle(false, refused(problem));
    const limitTime = () => {
      timer = setTimeout(() => giveUp(problems.tooSlow(Math.round(time / 1000))), time);
    };
    const say = (message: ToThread, bytes: Iterable<Uint8Array>) => {
      worker.postMessage(message, memoryOf(bytes));
      limitTime();
    };
    const print = async (html: string) => {
      clearTimeout(timer);
      const result = await printPdf?.({ html, signal: printing.signal });
      // Whoever has given the errand up in the meantime has ended the thread, too.
      if (printing.signal.aborted) return;
      if (result) say({ kind: "printed", result }, result.ok ? [result.value] : []);
      else giveUp(problems.failed);
    };
    const onAbort = () => giveUp(problems.cancelled);
    const onMessage = (message: FromThread) => {
      if (message.kind === "done") settle(true, message.answer);
      else print(message.html).catch(() => giveUp(problems.failed));
    };
    const onEnd = () => giveUp(problems.failed);
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") return giveUp(problems.tooLarge);
      // Told by kind and place alone: whoever mends it needs no word of the file.
      process.emitWarning(`A file could not be read or written: ${describeBug(error)}`);
      return giveUp(problems.failed);
    };
    signal?.addEventListener("abort", onAbort);
    worker.ref();
    worker.on("message", onMessage).on("messageerror", onEnd).on("exit", onEnd).on("error", onError);
    say(errand, handedOver);
  });
}
