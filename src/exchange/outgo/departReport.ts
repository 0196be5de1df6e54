import { clearReport } from "#core/report/reportClearance";
import type { Result } from "#core/result";
import { type ReportFile, writeReport } from "../report/writeReport";
import type { ReportDeparture } from "./departure";

/** How an article was verified, through the firewall into a file. Problem code: `firewall`. */
export function departReport({ article, context, edition, format }: ReportDeparture): Result<ReportFile> {
  const cleared = clearReport(article, edition, context);
  return cleared.ok ? writeReport(cleared.value, format) : cleared;
}
