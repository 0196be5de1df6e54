import type { ReportClearance } from "#core/report/reportClearance";
import type { Written } from "../format";

/** One format of a report, one file. It takes a clearance and nothing else. */
export type RenderReport = (clearance: ReportClearance) => Omit<Written, "warnings">;
