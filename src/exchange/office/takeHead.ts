import { readByline, readNames } from "../details/byline";
import { DRAFT_NOTICE_REMOVED, isDraftNotice } from "../draftNotice";
import { type Block, isEmpty, type Paragraph, wordsOf } from "./block";
import { findTitle } from "./findTitle";

/** What stands over the copy of a document, and the blocks that are left. */
export interface Head {
  readonly headline: string;
  readonly standfirst: string;
  readonly bylines: readonly string[];
  readonly dateline: string;
  /** ISO 8601 in UTC; null for none. */
  readonly embargo: string | null;
  readonly blocks: readonly Block[];
  readonly warnings: readonly string[];
}

/** So many lines from the top belong to the head of an article. */
const MAX_HEAD_LINES = 12;
/** Characters. A longer summary is a part of the text. */
const MAX_STANDFIRST = 1_500;
const MAX_DATELINE = 200;
const EMBARGO = /^embargo(?:ed)?(?: until)?:?\s+(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s?(?:UTC|Z)$/iu;

/** Takes headline, standfirst, byline, dateline and embargo off the top of a document, by the styles of their paragraphs. */
export function takeHead(all: readonly Block[]): Head {
  const blocks = all.filter((block) => block.kind !== "paragraph" || !isEmpty(block));
  const lines = leadingLines(blocks);
  const draft = lines.slice(0, 1).filter((line) => isDraftNotice(wordsOf(line)));
  const embargoed = lines.slice(0, draft.length + 1).filter((line) => readEmbargo(line) !== null);
  const notices = [...draft, ...embargoed];
  const left = lines.filter((line) => !notices.includes(line));
  const title = findTitle(left);
  const parts = readParts(left);
  const taken = new Set<Block>([...notices, ...title, ...parts.taken]);
  return {
    headline: title.map(wordsOf).join(" "),
    standfirst: parts.standfirst.join(" "),
    bylines: [...new Set(parts.bylines)].slice(0, 50),
    dateline: parts.dateline,
    embargo: embargoed[0] ? readEmbargo(embargoed[0]) : null,
    blocks: blocks.filter((block) => !taken.has(block)).map(asHeading),
    warnings: [
      ...(draft.length > 0 ? [DRAFT_NOTICE_REMOVED] : []),
      ...(parts.dated ? ["The date over the text was left out."] : []),
    ],
  };
}

/** The paragraphs at the top: until the first list or table, which no head has. */
function leadingLines(blocks: readonly Block[]): Paragraph[] {
  const lines: Paragraph[] = [];
  for (const block of blocks.slice(0, MAX_HEAD_LINES)) {
    if (block.kind !== "paragraph" || block.list) break;
    lines.push(block);
  }
  return lines;
}

/** What the lines under and over a headline are by their styles. */
function readParts(lines: readonly Paragraph[]) {
  const parts = {
    standfirst: [] as string[],
    bylines: [] as string[],
    dateline: "",
    dated: false,
    taken: [] as Paragraph[],
  };
  for (const line of lines) {
    const words = wordsOf(line);
    const byline = line.role === "byline" ? (readByline(words) ?? readNames(words, true)) : null;
    const room = MAX_STANDFIRST - parts.standfirst.join(" ").length;
    if (byline) parts.bylines.push(...byline.names);
    if (line.role === "dateline" && words.length <= MAX_DATELINE) parts.dateline = words;
    else if (line.role === "date") parts.dated = true;
    else if (line.role === "standfirst" && words.length <= room) parts.standfirst.push(words);
    // What stands beside the names is nobody's but the text's.
    else if (byline?.rest !== "") continue;
    parts.taken.push(line);
  }
  return parts;
}

function readEmbargo(line: Paragraph): string | null {
  const found = EMBARGO.exec(wordsOf(line));
  const moment = found ? Date.parse(`${found[1]}T${found[2]}:00Z`) : Number.NaN;
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}

/** A title further down is that of a part. */
function asHeading(block: Block): Block {
  return block.kind === "paragraph" && block.role === "title" ? { ...block, role: null, heading: 1 } : block;
}
