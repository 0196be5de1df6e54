import type { Finding } from "./finding";
import { rules } from "./rules/index";

/** What one check has found. */
export interface RuleFindings {
  readonly rule: string;
  /** What the check asks for; its id, when this Stet does not know the check. */
  readonly title: string;
  readonly findings: readonly Finding[];
}

export interface GroupedFindings {
  readonly errors: readonly RuleFindings[];
  readonly warnings: readonly RuleFindings[];
}

/** Findings by what they weigh and by the check that they come from, each in the order in which they were found. */
export function groupFindings(findings: readonly Finding[]): GroupedFindings {
  return {
    errors: byRule(findings.filter(({ severity }) => severity === "error")),
    warnings: byRule(findings.filter(({ severity }) => severity === "warning")),
  };
}

const titles = new Map(rules.map(({ id, title }) => [id, title]));

function byRule(findings: readonly Finding[]): RuleFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, found]) => ({ rule, title: titles.get(rule) ?? rule, findings: found }));
}
