import { refuse } from "#core/result";

/** Milliseconds for one page. A book of pictures takes some seconds; what hangs must not keep the export for ever. */
export const TIME_LIMIT = 60_000;

export function printFailed(what: string) {
  return refuse(
    "print-failed",
    `${what} Nothing was exported.`,
    "Try again. If it happens once more, export a web page, and print that from a browser.",
  );
}

export function printTooSlow(limit: number) {
  return printFailed(`The page was not printed within ${Math.ceil(limit / 1000)} seconds.`);
}

export function printCancelled() {
  return refuse(
    "print-cancelled",
    "Printing was cancelled. Nothing was exported.",
    "Export it again when you want it.",
  );
}
