import { rules } from "../gate/rules/index";
import { toTheSecond } from "../time/toTheSecond";
import type { ReportedExport, VerificationReport } from "./verificationReport";

const NEWSROOM_ONLY: ReadonlySet<string> = new Set(rules.filter((rule) => rule.newsroomOnly).map(({ id }) => id));

/**
 * A report without what serves the desk alone: its ids, and the milliseconds of its moments. Either would tell that two reports
 * come from one desk, or which act on one article was the same as on another.
 */
export function publicEdition(report: VerificationReport): VerificationReport {
  const { at, article, signOff, findings, claims, overrides, exports, belongsTo } = report;
  return {
    ...report,
    at: toTheSecond(at),
    article: { ...article, id: null },
    signOff: signOff && { ...signOff, at: toTheSecond(signOff.at) },
    findings: findings
      .filter(({ rule }) => !NEWSROOM_ONLY.has(rule))
      .map((finding) => (finding.claimId === undefined ? finding : { ...finding, claimId: null })),
    claims: claims.map((claim) => ({
      ...claim,
      id: null,
      verdictAt: claim.verdictAt === null ? null : toTheSecond(claim.verdictAt),
      retractions: claim.retractions.map((retraction) => ({ ...retraction, at: toTheSecond(retraction.at) })),
    })),
    overrides: overrides.map((override) => ({ ...override, at: toTheSecond(override.at) })),
    exports: exports.map(publicExport),
    belongsTo: belongsTo && publicExport(belongsTo),
  };
}

function publicExport(made: ReportedExport): ReportedExport {
  return { ...made, at: toTheSecond(made.at) };
}
