import { goesOn, wrapWidth } from "#core/text/wrapping";
import { readByline } from "../details/byline";
import { joinWrapped, vocabularyOf } from "./joinWrapped";
import { endsSentence, furnitureKind } from "./lineKind";
import { isTableRow } from "./tableRows";
import { isWireLine } from "./wireMarks";

/** A paragraph of a plain text, and whether an empty line stands before it. */
export interface TextParagraph {
  /** A quoted one begins with "> " as often as it is quoted. */
  readonly text: string;
  readonly afterGap: boolean;
  /** Columns of white space before it, after what marks it as quoted; none when it is not set. */
  readonly indent?: number;
  /** Set for what is no copy: what it is, in words for the offer to remove it. */
  readonly aside?: string;
}

/** A line of a mail's header. */
export const MAIL_HEADER = /^(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To):\s/u;

/** Starts a line of its own, whatever stands before it: a list item or a quoted line. */
export const LIST_ITEM = /^(?:[-*\u2022\u2023\u25AA\u25AB\u25E6\u25CF\u00B7]\s+|\d{1,3}[.)]\s+)(?=\S)/u;

/** Deeper quotations are as deep as this. */
export const MAX_NESTING = 6;
/** Columns. A line that is indented more is centred, or far to the right. */
const MAX_INDENT = 12;
const TAB = 4;
const QUOTE_MARKS = /^(?:[ \t]*>)+/u;
/** Of a column of text, the share that a line fills if another of the same paragraph follows. */
const MOSTLY_FULL = 0.6;
const MIN_INDENTED = 2;
/** Characters. What wires and mail programs wrap at, and an indent less. */
const MIN_COLUMN = 50;
const MAX_COLUMN = 80;

interface Line {
  /** "> " as often as the line is quoted. */
  readonly marks: string;
  readonly indent: number;
  readonly text: string;
}

/**
 * A text's paragraphs, whether they are set apart by empty lines or by indented first lines, stand one a line, or are wrapped at
 * a width as in mails. A line is taken to go on in the next one only where the next word would not have fitted.
 * `wrapped: false` says that no line goes on.
 */
export function paragraphsOf(text: string, { wrapped = true } = {}): TextParagraph[] {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/u).map(readLine);
  const shown = lines.map(({ marks, text: words }) => (words === "" ? "" : `${marks}${words}`));
  const width = wrapWidth(shown, standsAlone) || widthWithin(lines);
  const margin = lines.reduce((least, line) => (line.text === "" ? least : Math.min(least, line.indent)), MAX_INDENT);
  const indented = width > 0 && hasIndentedParagraphs(lines, margin);
  const words = vocabularyOf(text);
  const paragraphs: { readonly lines: string[]; readonly first: Line; readonly afterGap: boolean }[] = [];
  let gap = true;
  lines.forEach((line, index) => {
    if (line.text === "") {
      gap = true;
      return;
    }
    const last = paragraphs.at(-1);
    const before = lines[index - 1];
    const isMore =
      wrapped &&
      last &&
      before &&
      !gap &&
      before.marks === line.marks &&
      !standsAlone(line.text) &&
      !isWireLine(before.text) &&
      !isLoneHeadline(paragraphs.length, shown, index) &&
      continues(before, line, { width, margin, indented, inItem: LIST_ITEM.test(last.first.text) });
    if (isMore) last.lines.push(line.text);
    else paragraphs.push({ lines: [line.text], first: line, afterGap: gap });
    gap = false;
  });
  return paragraphs.map(({ lines: own, first: { marks, indent }, afterGap }) => ({
    text: `${marks}${joinWrapped(own, words)}`,
    afterGap,
    ...(indent > 0 ? { indent } : {}),
  }));
}

interface Setting {
  readonly width: number;
  /** Of all lines, in columns. */
  readonly margin: number;
  readonly indented: boolean;
  readonly inItem: boolean;
}

/** Whether a line goes on the one before it, with nothing between them. */
function continues(before: Line, line: Line, { width, margin, indented, inItem }: Setting): boolean {
  if (/[\p{L}\p{M}]-$/u.test(before.text) && /^\p{Ll}/u.test(line.text)) return true;
  const hangs = inItem && line.indent > margin;
  if (hangs && /^\p{Ll}/u.test(line.text) && /[\p{L}\p{Nd},]$/u.test(before.text)) return true;
  if (!inItem && line.marks === "") {
    if (line.indent > margin && (indented || endsSentence(before.text))) return false;
    if (indented && before.text.length >= width * MOSTLY_FULL) return true;
  }
  // Under an item the lines of a column are narrower by their indent.
  const pad = inItem ? Math.max(0, Math.min(before.indent, MAX_INDENT) - margin) : 0;
  return goesOn(`${" ".repeat(pad)}${before.marks}${before.text}`, line.text, width);
}

/**
 * The width of a text of so many items and quotations that their beginnings are most of its lines; 0 if what is wrapped in them
 * is not plainly set in a column.
 */
function widthWithin(lines: readonly Line[]): number {
  const parts = lines.flatMap((line, index) => {
    const begins = standsAlone(line.text) || lines[index - 1]?.marks !== line.marks;
    return begins ? ["", line.text] : [line.text];
  });
  const followed = parts.filter((part, index) => part !== "" && Boolean(parts[index + 1]));
  const width = wrapWidth(parts, () => false);
  const unfinished = followed.filter((part) => !endsSentence(part)).length;
  return width >= MIN_COLUMN && width <= MAX_COLUMN && unfinished * 2 > followed.length ? width : 0;
}

/** Whether paragraphs are told by an indented first line with others under it: as on old wires, and in books. */
function hasIndentedParagraphs(lines: readonly Line[], margin: number): boolean {
  const isText = ({ text, marks }: Line) => text !== "" && marks === "" && !standsAlone(text);
  const begun = lines.filter((line, index) => {
    const next = lines[index + 1];
    return isText(line) && line.indent > margin && next !== undefined && isText(next) && next.indent === margin;
  });
  return begun.length >= MIN_INDENTED;
}

function readLine(line: string): Line {
  const marks = QUOTE_MARKS.exec(line)?.[0] ?? "";
  const rest = line.slice(marks.length).replace(marks === "" ? "" : /^ (?=\S|$| )/u, "");
  const depth = Math.min(MAX_NESTING, marks.replace(/[^>]/gu, "").length);
  const [white = ""] = /^[ \t]*/u.exec(rest) ?? [];
  const indent = white.replaceAll("\t", " ".repeat(TAB)).length;
  return { marks: "> ".repeat(depth), indent, text: tidyLine(rest) };
}

/** No-break spaces within a line are the writer's; at its ends, and among others, they are a web page's. */
function tidyLine(line: string): string {
  return line
    .replace(/[\u200B\u2060\uFEFF]/gu, "")
    .replace(/[\s\u00A0]{2,}|\t/gu, " ")
    .trim();
}

/** A byline with a capital is one; "by Ada Quill" may go on a sentence. */
function standsAlone(line: string): boolean {
  const isByline = !/^\p{Ll}/u.test(line) && readByline(line) !== null;
  return (
    LIST_ITEM.test(line) ||
    line.startsWith(">") ||
    MAIL_HEADER.test(line) ||
    isTableRow(line) ||
    isWireLine(line) ||
    isByline
  );
}

/**
 * A headline stands alone even where text follows at once, unless the two lines are all that stands before a gap and the
 * second is no line of the page's.
 */
function isLoneHeadline(paragraphs: number, lines: readonly string[], index: number): boolean {
  if (paragraphs !== 1) return false;
  return Boolean(lines[index + 1]) || furnitureKind(lines[index] ?? "") !== null;
}
