import type { Article } from "#core/article/article";
import { clearReport } from "#core/report/reportClearance";
import type { ReportFormat } from "#core/report/reportFormat";
import type { Edition } from "#core/report/verificationReport";
import type { Result } from "#core/result";
import type { Source } from "#core/sources/source";
import { type ReportFile, writeReport } from "#exchange/report/writeReport";
import { aContext } from "../../../support/gate";

/** A report as somebody who asks for it gets it. */
export function askForReport(
  article: Article,
  format: ReportFormat,
  options: { readonly sources?: readonly Source[]; readonly edition?: Edition } = {},
): Result<ReportFile> {
  const { sources = [], edition = "public" } = options;
  const cleared = clearReport(article, edition, aContext(sources));
  return cleared.ok ? writeReport(cleared.value, format) : cleared;
}

/** A report that must be let out, as text. */
export function reportOf(...asked: Parameters<typeof askForReport>): ReportFile & { readonly text: string } {
  const written = askForReport(...asked);
  if (!written.ok) throw new Error(written.problem.message);
  return { ...written.value, text: new TextDecoder().decode(written.value.bytes) };
}
