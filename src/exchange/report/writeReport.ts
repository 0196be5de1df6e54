import { refuseLeak } from "#core/gate/clearance";
import { ReportClearance } from "#core/report/reportClearance";
import type { ReportFormat } from "#core/report/reportFormat";
import { reportName } from "#core/report/reportName";
import { type Result, refuse, succeed } from "#core/result";
import { readings } from "../firewall/readings";
import type { RenderReport } from "./renderer";
import { renderHtml } from "./renderHtml";
import { renderJson } from "./renderJson";
import { renderMarkdown } from "./renderMarkdown";

/** A report as a file. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** As `Written` has it, for whoever puts the report into a file of their own. */
  readonly boilerplate: readonly string[];
}

const FORMATS: Readonly<Record<ReportFormat, { mediaType: string; render: RenderReport }>> = {
  html: { mediaType: "text/html; charset=utf-8", render: renderHtml },
  md: { mediaType: "text/markdown; charset=utf-8", render: renderMarkdown },
  json: { mediaType: "application/json", render: renderJson },
};

/**
 * A cleared report as a file: the only way to a renderer. Of a public one the firewall reads what was written once more, as
 * texts, as a whole and by its name, before anybody gets it. Problem codes: `not-cleared`, `firewall`.
 */
export function writeReport(clearance: ReportClearance, format: ReportFormat): Result<ReportFile> {
  if (!ReportClearance.isGranted(clearance)) {
    return refuse("not-cleared", "No report was written: nothing has let it out.", "Ask for the report again.");
  }
  const { report, firewall } = clearance;
  const { mediaType, render } = FORMATS[format];
  const { bytes, texts, boilerplate = [] } = render(clearance);
  const name = reportName(report.article, report.edition, `.${format}`);
  if (firewall) {
    const known = firewall.leaks([...texts, { place: "the file name", text: name }]);
    // "The file" helps nobody who could be told the place in it.
    const leaks =
      known.length > 0
        ? known
        : firewall.leaks(readings(bytes, boilerplate).map((text) => ({ place: "the file", text })));
    if (leaks.length > 0) return refuseLeak(leaks);
  }
  return succeed({ name, mediaType, bytes, boilerplate });
}
