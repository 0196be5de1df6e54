import type { Checked } from "#core/gate/checkArticle";
import { cleanLine } from "./clean";
import { table } from "./table";
import type { Terminal } from "./terminal";

/** What the checks found, errors first, and what that means for the gate. */
export function checkReport({ gate, findings }: Checked, { style, columns }: Terminal): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const rows = [
    ...errors.map((finding) => [style.bad("error"), finding.rule, cleanLine(finding.message)]),
    ...warnings.map((finding) => [style.warning("warning"), finding.rule, cleanLine(finding.message)]),
  ];
  const verdict = gate === "open" ? style.good("The gate is open.") : style.bad("The gate is closed.");
  return `${table(rows, columns)}${verdict}\n`;
}
