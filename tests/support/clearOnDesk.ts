import { type Clearance, clearForExport, type ExportTerms } from "#core/gate/clearance";
import { clearReport, type ReportClearance } from "#core/report/reportClearance";
import type { Edition } from "#core/report/verificationReport";
import type { Result } from "#core/result";
import type { Desk } from "#desk/desk";

/** What gate and firewall say of an article, by all that its desk knows. */
export async function clear(desk: Desk, id: string, terms: ExportTerms): Promise<Result<Clearance>> {
  const inputs = await desk.articles.forGate(id);
  return inputs.ok ? clearForExport(inputs.value.article, terms, inputs.value.context) : inputs;
}

/** The same for a verification report. */
export async function report(desk: Desk, id: string, edition: Edition): Promise<Result<ReportClearance>> {
  const inputs = await desk.articles.forReport(id, edition);
  return inputs.ok ? clearReport(inputs.value.article, edition, inputs.value.context) : inputs;
}
