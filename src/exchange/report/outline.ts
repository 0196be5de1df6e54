import { STAGE_LABELS, stageSchema } from "#core/article/stage";
import { describeCounts } from "#core/claims/describeCounts";
import { VERIFICATION_LABELS } from "#core/claims/verification";
import { languageName } from "#core/language/languageName";
import type { ReportedExport, ReportedOverride, VerificationReport } from "#core/report/verificationReport";
import { moment } from "./moment";
import { type ClaimPart, outlineClaim } from "./outlineClaim";

/** A line of a report: what it is about, and what somebody wrote or what is known. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A report in words, the same in every format that people read. */
export interface Outline {
  readonly notice: string | null;
  readonly headline: string;
  /** BCP 47, of the headline and of the claims' words; everything else is English. */
  readonly language: string;
  readonly facts: readonly Fact[];
  readonly summary: string;
  readonly totals: readonly Fact[];
  readonly gate: string;
  readonly findings: readonly string[];
  readonly claims: readonly ClaimPart[];
  readonly overrides: readonly string[];
  readonly exports: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly belongsTo: string;
  readonly colophon: string;
}

export const REPORT_TITLE = "Verification report";

export function outlineReport(report: VerificationReport): Outline {
  const { article, notice, verification, totals, gate, findings, claims, overrides, exports, belongsTo } = report;
  return {
    notice,
    headline: article.headline === "" ? "Untitled" : article.headline,
    language: article.language,
    facts: articleFacts(report),
    summary: `${VERIFICATION_LABELS[verification]}. ${describeCounts(totals)}`,
    totals: [
      { label: "Claims", value: String(totals.total) },
      { label: "Verified", value: String(totals.verified) },
      { label: "To check", value: String(totals.open) },
      { label: "Needing another look", value: String(totals.stale) },
      { label: "Disputed, unverifiable or false", value: String(totals.refused) },
      { label: "Text gone", value: String(totals.orphaned) },
    ],
    gate: gate === "open" ? "The gate is open." : "The gate is closed.",
    findings: findings.map(({ severity, message }) => `${severity === "error" ? "Error" : "Warning"}: ${message}`),
    claims: claims.map((claim) => outlineClaim(claim, report.edition)),
    overrides: overrides.map(overrideLine),
    exports: {
      head: ["When", "Format", "Copy", "Version", "By", "SHA-256 of the file"],
      rows: exports.map(exportRow),
    },
    belongsTo: belongsTo
      ? `This report belongs to the file exported as ${belongsTo.format} on ${moment(belongsTo.at)}, SHA-256 ${belongsTo.sha256}.`
      : "This report belongs to no exported file: the article has not been exported as a final copy with the words it has now.",
    colophon: `Made by Stet on ${moment(report.at)}. Times are in UTC.`,
  };
}

function articleFacts({ article, signOff }: VerificationReport): Fact[] {
  const { slug, bylines, language, version, stage } = article;
  return [
    { label: "By", value: bylines.join(", ") },
    { label: "Slug", value: slug },
    { label: "Language", value: languageName(language) },
    { label: "Version", value: String(version) },
    { label: "Stage", value: STAGE_LABELS[stage] },
    { label: "Signed off by", value: signOff?.by ?? "nobody" },
    {
      label: "Signed off on",
      value: signOff
        ? `${moment(signOff.at)}, version ${signOff.version}${signOff.changedSince ? "; changed since" : ""}`
        : "",
    },
    { label: "Note with the sign-off", value: signOff?.note ?? "" },
  ].filter(({ value }) => value !== "");
}

function overrideLine({ at, act, to, version, by, reason }: ReportedOverride): string {
  const stage = stageSchema.safeParse(to).data;
  const what =
    act === "stage"
      ? `to move the article to ${stage ? STAGE_LABELS[stage] : to}`
      : `to export version ${version} as ${to}`;
  return `${moment(at)}: ${by} opened the gate ${what}. Reason: ${reason}`;
}

function exportRow({ at, by, format, draft, overridden, version, sha256 }: ReportedExport): string[] {
  const copy = draft ? "Draft" : overridden ? "Final, gate opened" : "Final";
  return [moment(at), format, copy, String(version), by, sha256];
}
