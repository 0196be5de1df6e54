import { VERDICT_LABELS } from "#core/claims/verdict";
import type { CitingArticle, SourceUses } from "#core/sources/sourceUses";
import { describeUses } from "#core/sources/usesTotals";
import { cleanLine } from "./clean";
import type { Style } from "./style";

/** What rests on a source, for people: each article with its claims, and what was exported while it rested on it. */
export function usesList(uses: SourceUses, style: Style): string {
  return [`${describeUses(uses)}\n`, ...uses.articles.map((article) => articleUses(article, style))].join("\n");
}

function articleUses({ summary, trashed, claims, exports }: CitingArticle, style: Style): string {
  const title = cleanLine(summary.headline) || summary.slug || summary.id;
  const lines = [
    `${style.heading(title)}${trashed ? ` ${style.faint("in the trash")}` : ""}`,
    `  ${style.faint(summary.id)}`,
    ...claims.map(({ text, inText, verdict, stale }) => {
      const state = stale ? style.warning(`${VERDICT_LABELS[verdict]}, needs another look`) : VERDICT_LABELS[verdict];
      return `  ${state}${inText ? "" : ", its text is gone"}  ${cleanLine(text)}`;
    }),
    ...exports.map(
      ({ at, by, format, draft, version }) =>
        `  Exported ${at.slice(0, 16).replace("T", " ")} UTC by ${cleanLine(by)}: ${cleanLine(format)}, version ${version}${draft ? ", a draft copy" : ""}`,
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
}
