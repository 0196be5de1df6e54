import { plainText } from "#core/article/document/plainText";
import { succeed } from "#core/result";
import { longDay, runningEmbargo } from "../document/articleDate";
import { bylineLine } from "../document/bylineLine";
import { DRAFT_NOTICE } from "../draftNotice";
import { spellings } from "../firewall/spellings";
import type { Exporter } from "../format";
import { blocksToText } from "./blocksToText";

/** Plain text as it is pasted into a mail or another system: UTF-8, one line a paragraph, empty lines between. */
export const textExporter: Exporter = {
  write({ clearance }) {
    const { article, draft, at } = clearance;
    const warnings = new Set<string>();
    const embargo = runningEmbargo(article, at);
    const names = article.bylines.map(({ name }) => name);
    const body = blocksToText(article.body.content ?? [], (warning) => warnings.add(warning));
    const blocks = [
      draft ? DRAFT_NOTICE : "",
      embargo === null ? "" : `EMBARGO: ${embargo} (${longDay(embargo, article.language)})`,
      article.headline,
      article.standfirst,
      bylineLine(names, article.language),
      withDateline(article.dateline, body, article.body.content?.[0]?.type === "paragraph"),
    ];
    const text = `${blocks.filter((block) => block.trim() !== "").join("\n\n")}\n`;
    return succeed({
      bytes: new TextEncoder().encode(text),
      warnings: [...warnings],
      texts: [
        ...spellings(text).map((spelling) => ({ place: "the text", text: spelling })),
        { place: "the text", text: plainText(article.body) },
      ],
    });
  },
};

/** "PORT SELWICK \u2014 The fog lifted \u2026": the place leads into the first paragraph, or stands alone before any other block. */
function withDateline(dateline: string, body: string, paragraphFirst: boolean): string {
  if (dateline === "") return body;
  return paragraphFirst ? `${dateline.toLocaleUpperCase()} \u2014 ${body}` : `${dateline}\n\n${body}`;
}
