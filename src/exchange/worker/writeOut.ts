import type { Result } from "#core/result";
import type { PrintPdf } from "../format";
import { departArticle } from "../outgo/departArticle";
import { departReport } from "../outgo/departReport";
import type { Departed, Departure, ReportDeparture } from "../outgo/departure";
import type { ReportFile } from "../report/writeReport";

export interface WritingCall {
  readonly signal?: AbortSignal | undefined;
  readonly printPdf?: PrintPdf | undefined;
}

/**
 * Takes what is to leave through gate and firewall and makes a file of it. The bytes of the images are the writer's from then on.
 * When the signal is aborted the answer is a refusal (`export-cancelled`).
 */
export interface WriteOut {
  readonly article: (departure: Departure, call: WritingCall) => Promise<Result<Departed>>;
  readonly report: (departure: ReportDeparture, signal?: AbortSignal) => Promise<Result<ReportFile>>;
}

/** In the thread of whoever asks. */
export const writeHere: WriteOut = {
  article: (departure, { signal, printPdf }) =>
    departArticle(departure, printPdf && ((job) => printPdf({ ...job, signal }))),
  report: async (departure) => departReport(departure),
};
