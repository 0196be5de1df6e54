import type { Checked } from "./checkArticle";
import type { Finding } from "./finding";

/**
 * The result of a new check, made of the findings of the one before as far as they say the same, so that a list renders only
 * what is new in it. When nothing is, it is the result before itself.
 */
export function keepFindings(before: Checked | null, after: Checked): Checked {
  if (!before) return after;
  const known = new Map(before.findings.map((finding) => [keyOf(finding), finding]));
  const findings = after.findings.map((finding) => known.get(keyOf(finding)) ?? finding);
  const same =
    findings.length === before.findings.length &&
    findings.every((finding, position) => finding === before.findings[position]);
  return same && before.gate === after.gate ? before : { gate: after.gate, findings };
}

function keyOf({ rule, severity, message, claimId, field, block }: Finding): string {
  return JSON.stringify([rule, severity, message, claimId, field, block]);
}
