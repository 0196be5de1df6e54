import type { DeskSettings, Severity } from "../settings/deskSettings";
import type { Rule } from "./rule";

/** A protected detail is never a matter of taste: no setting turns this rule down. */
export const FIXED_RULE = "confidential-name";

/** How much a rule weighs at a desk: a policy switches its rule on whole, a severity is the desk's own where it has set one. */
export function severityOf(rule: Rule, { severities, policies }: DeskSettings): Severity {
  if (rule.id === FIXED_RULE) return rule.severity;
  if (rule.policy) return policies[rule.policy] ? rule.severity : "off";
  return severities[rule.id] ?? rule.severity;
}
