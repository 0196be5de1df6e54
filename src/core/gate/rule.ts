import type { Article } from "../article/article";
import type { ClaimView } from "../claims/claimView";
import type { Firewall } from "../firewall/firewall";
import type { PolicyId } from "../settings/deskSettings";
import type { Source } from "../sources/source";
import type { Finding } from "./finding";

/** What a rule may look at. */
export interface Inspected {
  readonly article: Article;
  readonly claims: readonly ClaimView[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly firewall: Firewall;
  /** The moment of the check, ISO 8601 in UTC. */
  readonly now: string;
}

/** One check. The severity is the rule's own; a desk setting may raise it, lower it or turn the rule off. */
export interface Rule {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** What the rule asks for, for the settings. */
  readonly title: string;
  /** The rule holds only at desks that work by this policy. */
  readonly policy?: PolicyId;
  /** What it finds points at a confidential source: no public report tells of it. */
  readonly newsroomOnly?: true;
  readonly inspect: (inspected: Inspected) => Omit<Finding, "rule" | "severity">[];
}

/** A claim's words in quotation marks, short enough for a list. Marks that they begin and end with are not doubled. */
export function quoteClaim(claim: ClaimView): string {
  const words = claim.text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^["\u201C]+|["\u201D]+$/gu, "");
  return `\u201C${words.length > 80 ? `${words.slice(0, 79).trimEnd()}\u2026` : words}\u201D`;
}

/** A rule that has the same thing to say of every claim that meets a condition. */
export function claimRule(
  rule: Omit<Rule, "inspect">,
  applies: (claim: ClaimView, inspected: Inspected) => boolean,
  message: (quoted: string, claim: ClaimView) => string,
): Rule {
  return {
    ...rule,
    inspect: (inspected) =>
      inspected.claims
        .filter((claim) => applies(claim, inspected))
        .map((claim) => ({ message: message(quoteClaim(claim), claim), claimId: claim.id })),
  };
}
