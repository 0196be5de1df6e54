import { STAGE_LABELS } from "#core/article/stage";
import type { ArticleSummary } from "#core/article/summary";
import { VERIFICATION_LABELS, type Verification } from "#core/claims/verification";
import { cleanLine } from "./clean";
import type { Style } from "./style";
import { table } from "./table";
import type { Terminal } from "./terminal";

/** Articles for people, one a line. The headline comes last: it is the widest, and may run from right to left. */
export function articleTable(summaries: readonly ArticleSummary[], { style, columns }: Terminal): string {
  const slugs = summaries.map(({ slug }) => slug);
  const isUnique = (slug: string) => slug !== "" && slugs.indexOf(slug) === slugs.lastIndexOf(slug);
  const rows = summaries.map((summary) => [
    isUnique(summary.slug) ? summary.slug : summary.id,
    STAGE_LABELS[summary.stage],
    `${summary.words} words`,
    summary.claims.total === 0
      ? style.faint("no claims")
      : `${summary.claims.verified}/${summary.claims.total} verified`,
    paintVerification(summary.verification, style),
    style.faint(summary.updatedAt.slice(0, 16).replace("T", " ")),
    cleanLine(summary.headline) || style.faint("(no headline)"),
  ]);
  return table(rows, columns);
}

export function paintVerification(verification: Verification, style: Style): string {
  const label = VERIFICATION_LABELS[verification];
  switch (verification) {
    case "verified":
      return style.good(label);
    case "disputed":
      return style.bad(label);
    case "none-marked":
      return style.faint(label);
    default:
      return style.warning(label);
  }
}
