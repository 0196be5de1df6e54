import type { DocumentNode } from "#core/article/document/documentNode";
import { plainText } from "#core/article/document/plainText";
import { counted } from "#core/text/counted";
import { countWords } from "#core/text/countWords";
import { longDay, runningEmbargo } from "../document/articleDate";
import { bylineLine } from "../document/bylineLine";
import { DRAFT_NOTICE } from "../draftNotice";
import { spellings } from "../firewall/spellings";
import type { ExportMaterial, FormatOption, Written } from "../format";
import { blocksToText } from "./blocksToText";
import { COLUMNS, exceeds, wrapColumns } from "./wrapColumns";

/** The option of every format that is plain text. */
export const COLUMNS_65: FormatOption = { id: "columns-65", label: `Lines of at most ${COLUMNS} columns` };

/** The line under the last one of wire copy. */
export const END_MARK = "ends";

type Warn = (warning: string) => void;

/**
 * An article as plain text, UTF-8, empty lines between its blocks and one line a paragraph unless columns were asked for. Wire
 * text has its slug and length above, as desks budget by them, and says where it ends.
 */
export function writeText({ clearance, options }: ExportMaterial, kind: "plain" | "wire"): Written {
  const { article, draft, at } = clearance;
  const { language, bylines, headline, standfirst, dateline, slug } = article;
  const columns = options.has(COLUMNS_65.id);
  const warnings = new Set<string>();
  const warn: Warn = (warning) => warnings.add(warning);
  const embargo = runningEmbargo(article, at);
  const blocks = article.body.content ?? [];
  const words = counted(countWords(plainText(article.body), language), "word").replaceAll(",", "");
  const head = [
    kind === "wire" && slug !== "" ? `${slug}, ${words}` : "",
    draft ? DRAFT_NOTICE : "",
    embargo === null ? "" : `EMBARGO: ${embargo} (${longDay(embargo, language)})`,
  ];
  const compose = (wrap: boolean, say: Warn) => {
    const lines = [
      headline,
      standfirst,
      bylineLine(
        bylines.map(({ name }) => name),
        language,
      ),
    ].map((line) => (wrap ? wrapColumns(line) : line));
    const parts = [...head, ...lines, ...copy(blocks, dateline, wrap, say), ...(kind === "wire" ? [END_MARK] : [])];
    return `${parts.filter((part) => part.trim() !== "").join("\n\n")}\n`;
  };
  const whole = compose(false, warn);
  const text = columns ? compose(true, warn) : whole;
  return {
    bytes: new TextEncoder().encode(text),
    warnings: [...warnings],
    // A word that columns have broken is read whole.
    texts: [whole, plainText(article.body)].flatMap((part) =>
      spellings(part).map((spelling) => ({ place: "the text", text: spelling })),
    ),
  };
}

/** "PORT SELWICK \u2014 The fog lifted \u2026": the place leads into the first paragraph, or stands alone before any other block. */
function copy(blocks: readonly DocumentNode[], dateline: string, wrap: boolean, warn: Warn): string[] {
  const place = dateline === "" ? "" : dateline.toLocaleUpperCase();
  const leads = blocks[0]?.type === "paragraph";
  const texts = blocks.map((block, index) => {
    const text = blocksToText([block], warn);
    const led = index === 0 && leads && place !== "" ? `${place} \u2014 ${text}` : text;
    if (!wrap) return led;
    const wrapped = block.type === "table" ? led : wrapColumns(led);
    if (exceeds(wrapped)) warn(`A table or an address is wider than ${COLUMNS} columns, and was left so.`);
    return wrapped;
  });
  return [...(leads ? [] : [dateline]), ...texts];
}
