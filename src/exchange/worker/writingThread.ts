import { refuse } from "#core/result";
import type { Departed } from "../outgo/departure";
import type { ReportFile } from "../report/writeReport";
import { exchangeThread, type ThreadLimits, type ThreadProblems } from "./exchangeThread";
import type { WriteOut } from "./writeOut";

/** An article of 50,000 words with everything the firewall compares it with takes some seconds. */
export const WRITING_LIMITS: ThreadLimits = { time: 120_000, memory: 2_048, idle: 20_000 };

/**
 * Writes files in a thread of their own, one after the other. Beside the problems of `departArticle` and `departReport`:
 * `export-too-slow`, `export-too-large`, `export-cancelled`, `export-failed`, `part-missing`.
 *
 * @param script the built exchangeWorker.ts
 */
export function writingThread(script: string, limits: ThreadLimits = WRITING_LIMITS): WriteOut {
  const ask = exchangeThread(script, limits, PROBLEMS);
  return {
    article(departure, { signal, printPdf }) {
      const handedOver = [...departure.images.values()].map(({ bytes }) => bytes);
      const errand = { kind: "export", departure, canPrint: printPdf !== undefined } as const;
      return ask<Departed>({ errand, handedOver, signal, printPdf });
    },
    report: (departure, signal) => ask<ReportFile>({ errand: { kind: "report", departure }, handedOver: [], signal }),
  };
}

const NOTHING = "Nothing was exported.";

const PROBLEMS: ThreadProblems = {
  tooSlow: (seconds) =>
    refuse(
      "export-too-slow",
      `Writing the file took longer than ${seconds} seconds and was given up. ${NOTHING}`,
      "Export it in another format, with smaller pictures, or in parts.",
    ).problem,
  tooLarge: refuse(
    "export-too-large",
    `Writing the file took more memory than there is for one. ${NOTHING}`,
    "Export it in another format, with smaller pictures, or in parts.",
  ).problem,
  cancelled: refuse("export-cancelled", `The export was called off. ${NOTHING}`, "Export it again.").problem,
  failed: refuse(
    "export-failed",
    `Stet ran into an error of its own while it wrote the file. ${NOTHING}`,
    "Try again, or export it in another format.",
  ).problem,
  missing: refuse(
    "part-missing",
    `The part of Stet that writes files is missing. ${NOTHING}`,
    "Install Stet again; what is on the desk stays as it is.",
  ).problem,
};
