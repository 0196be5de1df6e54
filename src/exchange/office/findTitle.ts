import { readByline } from "../details/byline";
import { isKicker } from "../details/titleTail";
import { endsSentence } from "../text/lineKind";
import { type Paragraph, wordsOf } from "./block";

/** Letters of text that may stand over a headline before it is none, as on web pages. */
const MAX_BEFORE_HEADLINE = 200;
const MAX_HEADLINE = 250;
/** Characters. A longer first line is a paragraph when no style says that it is a headline. */
const MAX_PLAIN_HEADLINE = 160;

/**
 * The lines at the top of a document that are its headline: those in the style of a title, else the leading heading of the first
 * level, else a first line that looks like one. Empty when there is none.
 */
export function findTitle(lines: readonly Paragraph[]): Paragraph[] {
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (line.role === "title") {
      const end = lines.findIndex((other, at) => at > index && other.role !== "title");
      const run = lines.slice(index, end === -1 ? lines.length : end);
      return run.map(wordsOf).join(" ").length <= MAX_HEADLINE ? run : [line];
    }
    before += line.role === null && line.heading === null ? wordsOf(line).length : 0;
    if (before > MAX_BEFORE_HEADLINE) break;
  }
  const heading = leadingHeading(lines);
  return heading ? [heading] : looksLikeTitle(lines);
}

function leadingHeading(lines: readonly Paragraph[]): Paragraph | undefined {
  let before = 0;
  for (const line of lines) {
    if (line.heading === 1) return before <= MAX_BEFORE_HEADLINE && wordsOf(line) !== "" ? line : undefined;
    if (line.heading !== null) return undefined;
    before += wordsOf(line).length;
  }
  return undefined;
}

/** A first line without a style of its own is a headline when it is set as one, or a byline stands under it. */
function looksLikeTitle(lines: readonly Paragraph[]): Paragraph[] {
  const at = lines[0] && isKicker(wordsOf(lines[0])) ? 1 : 0;
  const line = lines[at];
  const under = lines[at + 1];
  if (!line || !under || line.role !== null || line.heading !== null || under.heading === 1) return [];
  const words = wordsOf(line);
  const mayBeOne =
    words !== "" &&
    words.length <= MAX_PLAIN_HEADLINE &&
    !line.inlines.some(({ kind }) => kind === "image") &&
    readByline(words) === null &&
    !/[:;,]$/u.test(words);
  if (!mayBeOne) return [];
  const isSigned = [under, lines[at + 2]].some((below) => below !== undefined && isSignature(below));
  const isCentred = line.align === "center" && under.align !== "center";
  const isSet = (isCentred || (isBold(line) && !isBold(under))) && (!endsSentence(words) || words.endsWith("?"));
  return isSigned || isSet ? [line] : [];
}

function isSignature(line: Paragraph): boolean {
  return line.role === "byline" || readByline(wordsOf(line))?.rest === "";
}

function isBold({ inlines }: Paragraph): boolean {
  const words = inlines.filter((inline) => inline.kind === "text" && inline.text.trim() !== "");
  return words.length > 0 && words.every((inline) => inline.kind === "text" && inline.style.strong);
}
