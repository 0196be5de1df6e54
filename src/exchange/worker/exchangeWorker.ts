import { parentPort } from "node:worker_threads";
import type { Result } from "#core/result";
import type { PrintPdf } from "../format";
import { importFile } from "../importFile";
import { departArticle } from "../outgo/departArticle";
import { departReport } from "../outgo/departReport";
import { type Errand, type FromThread, memoryOf, type ToThread } from "./errand";

// The other end is exchangeThread.ts, which asks for one thing at a time.
let printed: ((result: Result<Uint8Array>) => void) | null = null;

const say = (message: FromThread, bytes: Iterable<Uint8Array> = []) =>
  parentPort?.postMessage(message, memoryOf(bytes));

/** The host's printer: it is in another thread, and often another program. */
const printPdf: PrintPdf = ({ html }) =>
  new Promise((resolve) => {
    printed = resolve;
    say({ kind: "print", html });
  });

async function run(errand: Errand): Promise<void> {
  switch (errand.kind) {
    case "read":
      return say({ kind: "done", answer: await importFile(errand.incoming) });
    case "export": {
      const answer = await departArticle(errand.departure, errand.canPrint ? printPdf : undefined);
      return say({ kind: "done", answer }, answer.ok ? [answer.value.file.bytes] : []);
    }
    case "report": {
      const answer = departReport(errand.departure);
      return say({ kind: "done", answer }, answer.ok ? [answer.value.bytes] : []);
    }
  }
}

parentPort?.on("message", (message: ToThread) => {
  if (message.kind !== "printed") return run(message);
  printed?.(message.result);
  printed = null;
  return undefined;
});
