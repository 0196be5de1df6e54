import { goesOn, joinedLines, wrapWidth } from "#core/text/wrapping";
import { readByline } from "../details/byline";
import { furnitureKind } from "./lineKind";

/** A paragraph of a plain text, and whether an empty line stands before it. */
export interface TextParagraph {
  readonly text: string;
  readonly afterGap: boolean;
  /** Set for what is no copy: what it is, in words for the offer to remove it. */
  readonly aside?: string;
}

/** A line of a mail's header. */
export const MAIL_HEADER = /^(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To):\s/u;

/** Starts a line of its own, whatever stands before it: a list item or a quoted line. */
export const LIST_ITEM = /^(?:[-*\u2022\u2023\u25AA\u25AB\u25E6\u25CF\u00B7]\s+|\d{1,3}[.)]\s+)(?=\S)/u;

/**
 * A text's paragraphs, whether they are set apart by empty lines, stand one a line, or are wrapped at a width as in mails.
 * A line is taken to go on in the next one only where the next word would not have fitted.
 */
export function paragraphsOf(text: string): TextParagraph[] {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/u).map(tidyLine);
  const width = wrapWidth(lines, standsAlone);
  const paragraphs: { readonly lines: string[]; readonly afterGap: boolean }[] = [];
  let gap = true;
  let previous = "";
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const more = last?.lines[0]?.startsWith(">") && line.startsWith(">") ? line.replace(/^>\s?/u, "") : line;
    if (line === "") gap = true;
    else if (
      last &&
      !gap &&
      more !== "" &&
      !standsAlone(more) &&
      goesOn(previous, more, width) &&
      !isLoneHeadline(paragraphs.length, lines, index)
    ) {
      last.lines.push(more);
    } else {
      paragraphs.push({ lines: [line], afterGap: gap });
      gap = false;
    }
    if (line !== "") gap = false;
    previous = line;
  });
  return paragraphs.map(({ lines: own, afterGap }) => ({ text: joinedLines(own), afterGap }));
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
  return LIST_ITEM.test(line) || line.startsWith(">") || MAIL_HEADER.test(line) || isByline;
}

/**
 * A headline stands alone even where text follows at once, unless the two lines are all that stands before a gap and the
 * second is no line of the page's.
 */
function isLoneHeadline(paragraphs: number, lines: readonly string[], index: number): boolean {
  if (paragraphs !== 1) return false;
  return Boolean(lines[index + 1]) || furnitureKind(lines[index] ?? "") !== null;
}
