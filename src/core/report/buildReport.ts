import type { Article } from "../article/article";
import { currentExport } from "../article/currentExport";
import { type ExportEntry, exportsIn } from "../article/exports";
import { changedSinceSignOff } from "../article/signOffState";
import { viewClaims } from "../claims/claimView";
import { countClaims, verificationOf } from "../claims/verification";
import { type CheckContext, checkArticle } from "../gate/checkArticle";
import { rules } from "../gate/rules/index";
import { reportClaims } from "./reportClaims";
import {
  type Edition,
  INTERNAL_NOTICE,
  type ReportedExport,
  type ReportedOverride,
  type VerificationReport,
} from "./verificationReport";

const NEWSROOM_ONLY: ReadonlySet<string> = new Set(rules.filter((rule) => rule.newsroomOnly).map(({ id }) => id));

/** The report on an article at the moment of `context.now`. Nobody has read it for protected details yet. */
export function buildReport(article: Article, edition: Edition, context: CheckContext): VerificationReport {
  const { id, headline, slug, bylines, language, version, stage, signOff, history } = article;
  const views = viewClaims(article.body, article.claims);
  const { gate, findings } = checkArticle(article, context);
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
    findings: edition === "internal" ? [...findings] : findings.filter(({ rule }) => !NEWSROOM_ONLY.has(rule)),
    claims: reportClaims(article, edition, context.sources),
    overrides: overridesIn(history),
    exports: exportsIn(history).map(reportExport),
    belongsTo: current && reportExport(current),
  };
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

function reportExport({ at, by, format, draft, override, version, sha256 }: ExportEntry): ReportedExport {
  return { at, by, format, draft, overridden: override !== null, version, sha256 };
}
