import type { Article } from "../article/article";
import { viewClaims } from "../claims/claimView";
import { type Firewall, firewallFor } from "../firewall/firewall";
import type { DeskSettings } from "../settings/deskSettings";
import type { Source } from "../sources/source";
import { inOneGo, type Steps } from "../steps";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { rules } from "./rules/index";
import { severityOf } from "./severityOf";

/** What a check needs to know beside the article. */
export interface CheckContext {
  readonly sources: Readonly<Record<string, Source>>;
  readonly settings: DeskSettings;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** A firewall for these very sources, when the caller has one. */
  readonly firewall?: Firewall;
}

/** What all checks came to. The gate is closed as long as one finding is an error. */
export interface Checked {
  readonly gate: "open" | "closed";
  readonly findings: readonly Finding[];
}

export function checkArticle(article: Article, context: CheckContext): Checked {
  return inOneGo(checkInSteps(article, context));
}

/** As `checkArticle`, one rule a step, for whoever must not be held up by all of them. */
export function* checkInSteps(article: Article, context: CheckContext): Steps<Checked> {
  const { sources, settings, now, firewall = firewallFor(Object.values(sources)) } = context;
  const inspected = { article, claims: viewClaims(article.body, article.claims), sources, firewall, now };
  const findings: Finding[] = [];
  for (const rule of rules) {
    yield;
    const severity = severityOf(rule, settings);
    if (severity === "off") continue;
    for (const finding of rule.inspect(inspected)) {
      findings.push({ ...withoutNames(finding, rule, firewall), rule: rule.id, severity });
    }
  }
  return { gate: findings.some((finding) => finding.severity === "error") ? "closed" : "open", findings };
}

/** Findings quote the copy, and go into messages: one that would name a confidential source says only what is asked for. */
function withoutNames<Found extends { message: string }>(finding: Found, { title }: Rule, firewall: Firewall): Found {
  const leaks = firewall.leaks([{ place: "the finding", text: finding.message }]).length > 0;
  return leaks
    ? { ...finding, message: `Not so in a passage that gives a confidential source away: ${title}.` }
    : finding;
}
