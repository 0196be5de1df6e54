import { refuse } from "#core/result";
import type { Imported } from "../format";
import { exchangeThread, type ThreadLimits, type ThreadProblems } from "./exchangeThread";
import type { ReadFile } from "./readFile";

/** The largest file that can come in takes a few seconds. */
export const READING_LIMITS: ThreadLimits = { time: 60_000, memory: 1_024, idle: 20_000 };

/**
 * Reads files in a thread of their own, one after the other. Beside the problems of `importFile`: `import-too-slow`,
 * `import-too-large`, `import-cancelled`, `part-missing`.
 *
 * @param script the built exchangeWorker.ts
 */
export function readingThread(script: string, limits: ThreadLimits = READING_LIMITS): ReadFile {
  const ask = exchangeThread(script, limits, PROBLEMS);
  return (incoming, signal) =>
    ask<Imported>({
      errand: { kind: "read", incoming },
      handedOver: [incoming.bytes, ...(incoming.beside?.values() ?? [])],
      signal,
    });
}

const NOTHING = "Nothing of it has come in.";

const PROBLEMS: ThreadProblems = {
  tooSlow: (seconds) =>
    refuse(
      "import-too-slow",
      `Reading the file took longer than ${seconds} seconds and was given up. ${NOTHING}`,
      "It is damaged or made in an unusual way: save it again from the program it comes from, or in parts.",
    ).problem,
  tooLarge: refuse(
    "import-too-large",
    `Reading the file took more memory than there is for one. ${NOTHING}`,
    "Save it again in parts, or with smaller pictures.",
  ).problem,
  cancelled: refuse(
    "import-cancelled",
    `Reading the file was cancelled. ${NOTHING}`,
    "Import it again when you want it.",
  ).problem,
  failed: refuse(
    "import-failed",
    `The file could not be read: its structure is damaged. ${NOTHING}`,
    "Save it again from the program it comes from, or copy its text into a new article.",
  ).problem,
  missing: refuse(
    "part-missing",
    `The part of Stet that reads files is missing. ${NOTHING}`,
    "Install Stet again; what is on the desk stays as it is.",
  ).problem,
};
