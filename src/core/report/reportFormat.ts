import { z } from "zod";

/** The formats of a verification report, as scripts name them. */
export const REPORT_FORMATS = ["html", "md", "json"] as const;
export const reportFormatSchema = z.enum(REPORT_FORMATS);
export type ReportFormat = z.infer<typeof reportFormatSchema>;

export const REPORT_FORMAT_LABELS: Readonly<Record<ReportFormat, string>> = {
  html: "Web page (HTML)",
  md: "Markdown",
  json: "JSON, for programs",
};
