import type { Article } from "#core/article/article";
import { plainText } from "#core/article/document/plainText";
import { STAGE_LABELS } from "#core/article/stage";
import { summarise } from "#core/article/summary";
import { paintVerification } from "./articleTable";
import { clean, cleanLine } from "./clean";
import { table } from "./table";
import type { Terminal } from "./terminal";

/** An article for reading in a terminal. */
export function articlePage(article: Article, { style, columns }: Terminal): string {
  const summary = summarise(article);
  const { claims } = summary;
  const facts = [
    ["Slug", article.slug],
    ["Id", article.id],
    ["Stage", STAGE_LABELS[article.stage]],
    ["By", summary.bylines.join(", ")],
    ["Dateline", article.dateline],
    ["Section", article.section],
    ["Language", article.language],
    ["Embargo", article.embargo ?? ""],
    ["Tags", article.tags.join(", ")],
    ["Claims", claims.total === 0 ? "" : `${claims.verified} of ${claims.total} verified`],
    ["Status", paintVerification(summary.verification, style)],
    ["Signed off", summary.signedOffBy ?? ""],
    ["Updated", `${article.updatedAt} (version ${article.version})`],
  ].filter(([, fact]) => fact !== "");
  const parts = [
    style.heading(cleanLine(article.headline) || "(no headline)"),
    cleanLine(article.standfirst),
    table(
      facts.map(([name = "", fact = ""]) => [style.faint(name), name === "Status" ? fact : cleanLine(fact)]),
      columns,
    ).trimEnd(),
    clean(plainText(article.body)),
  ];
  return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
}
