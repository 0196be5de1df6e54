import type { PrintPdf } from "#exchange/format";

/** The host's printer, for as long as somebody waits for what it prints. */
export function printUntil(printPdf: PrintPdf | undefined, signal: AbortSignal): PrintPdf | undefined {
  return printPdf && ((job) => printPdf({ ...job, signal }));
}
