import type { Article } from "../article/article";
import { viewClaims } from "../claims/claimView";
import { type Firewall, firewallFor } from "../firewall/firewall";
import type { DeskSettings } from "../settings/deskSettings";
import type { Source } from "../sources/source";
import type { Finding } from "./finding";
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
  const { sources, settings, now, firewall = firewallFor(Object.values(sources)) } = context;
  const inspected = { article, claims: viewClaims(article.body, article.claims), sources, firewall, now };
  const findings = rules.flatMap((rule) => {
    const severity = severityOf(rule, settings);
    if (severity === "off") return [];
    return rule.inspect(inspected).map((finding): Finding => ({ ...finding, rule: rule.id, severity }));
  });
  return { gate: findings.some((finding) => finding.severity === "error") ? "closed" : "open", findings };
}
