import type { Article } from "../article/article";
import { currentExport } from "../article/currentExport";
import { type ExportEntry, exportsIn } from "../article/exports";
import { changedSinceSignOff } from "../article/signOffState";
import { viewClaims } from "../claims/claimView";
import { countClaims, verificationOf } from "../claims/verification";
import { firewallFor } from "../firewall/firewall";
import { type CheckContext, checkArticle } from "../gate/checkArticle";
import type { Finding } from "../gate/finding";
import { holdsProtected } from "../gate/mayOpen";
import { publicEdition } from "./publicEdition";
import type { IdentifiedClaim } from "./reportClaim";
import { reportClaims } from "./reportClaims";
import {
  type Edition,
  INTERNAL_NOTICE,
  REASON_WITHHELD,
  type ReportedExport,
  type ReportedFinding,
  type ReportedOverride,
  type VerificationReport,
} from "./verificationReport";

/** The report on an article at the moment of `context.now`. Nobody has read it for protected details yet. */
export function buildReport(article: Article, edition: Edition, context: CheckContext): VerificationReport {
  const whole = gather(article, edition, context);
  return edition === "public" ? publicEdition(whole) : whole;
}

function gather(article: Article, edition: Edition, context: CheckContext): VerificationReport {
  const { id, headline, slug, bylines, language, version, stage, signOff, history } = article;
  const views = viewClaims(article.body, article.claims);
  const { gate, findings } = checkArticle(article, context);
  const claims = reportClaims(article, edition, context.sources);
  const current = currentExport(article);
  return {
    schema: "stet/verification-report",
    schemaVersion: 1,
    edition,
    notice: edition === "internal" ? INTERNAL_NOTICE : null,
    at: context.now,
    article: { id, headline, slug, language, bylines: bylines.map(({ name }) => name), version, stage },
    signOff: signOff && { ...signOff, changedSince: changedSinceSignOff(article) },
    verification: verificationOf(views),
    totals: countClaims(views),
    gate,
    findings: reportFindings(findings, claims),
    claims,
    overrides: overridesIn(history).map((override) =>
      edition === "internal" ? override : withheld(override, context),
    ),
    exports: exportsIn(history).map(reportExport),
    belongsTo: current && reportExport(current),
  };
}

function reportFindings(findings: readonly Finding[], claims: readonly IdentifiedClaim[]): ReportedFinding[] {
  const numbers = new Map(claims.map(({ id, number }) => [id, number]));
  return findings.map((finding) => {
    const claim = finding.claimId === undefined ? undefined : numbers.get(finding.claimId);
    return claim === undefined ? finding : { ...finding, claim };
  });
}

function overridesIn(history: Article["history"]): ReportedOverride[] {
  return history.flatMap((entry): ReportedOverride[] => {
    if ((entry.act !== "stage" && entry.act !== "exported") || !entry.override) return [];
    const { at, act, override } = entry;
    return act === "stage"
      ? [{ at, act, to: entry.to, version: null, ...override }]
      : [{ at, act, to: entry.format, version: entry.version, ...override }];
  });
}

/** The terms with a source may have been agreed after the reason was given. */
function withheld(override: ReportedOverride, { firewall, sources }: CheckContext): ReportedOverride {
  const guard = firewall ?? firewallFor(Object.values(sources));
  return holdsProtected(guard, override.reason) ? { ...override, reason: REASON_WITHHELD } : override;
}

function reportExport({ at, by, format, draft, override, version, sha256 }: ExportEntry): ReportedExport {
  return { at, by, format, draft, overridden: override !== null, version, sha256 };
}
