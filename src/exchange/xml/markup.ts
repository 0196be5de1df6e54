/** How deep a text's elements are nested, and the document type that it declares; the text as it is written, unparsed. */
export interface Markup {
  readonly depth: number;
  readonly documentType: string;
}

/** What ends a piece of markup that holds no elements. */
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Goes through XML once, from mark to mark, without building anything: a parser takes a level of the stack for each level of
 * elements, and has to be kept from texts that were made to fill it. Stops counting where the text is no XML, for there the
 * parser stops as well.
 */
export function markupOf(text: string): Markup {
  let depth = 0;
  let deepest = 0;
  let documentType = "";
  for (let at = text.indexOf("<"); at !== -1; ) {
    const end = endOfMarkup(text, at);
    if (end === -1) break;
    if (text.startsWith("<!DOCTYPE", at)) documentType += text.slice(at, end);
    else if (text.startsWith("</", at)) depth -= 1;
    else if (!/[!?]/u.test(text.charAt(at + 1)) && text.charAt(end - 2) !== "/") depth += 1;
    deepest = Math.max(deepest, depth);
    at = text.indexOf("<", end);
  }
  return { depth: deepest, documentType };
}

/** The position after a piece of markup; -1 for one without an end. */
function endOfMarkup(text: string, at: number): number {
  for (const [start, end] of PASSED_OVER) if (text.startsWith(start, at)) return after(text, end, at + start.length);
  if (!text.startsWith("<!", at)) return endOfTag(text, at);
  const subset = text.indexOf("[", at);
  const close = text.indexOf(">", at);
  return subset === -1 || close < subset ? after(text, ">", at) : after(text, ">", after(text, "]", subset));
}

function after(text: string, mark: string, from: number): number {
  const at = from === -1 ? -1 : text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** A sign in an attribute's value ends no tag. */
function endOfTag(text: string, at: number): number {
  const stop = /["'>]/gu;
  stop.lastIndex = at;
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    if (found[0] === ">") return stop.lastIndex;
    const close = text.indexOf(found[0], stop.lastIndex);
    if (close === -1) return -1;
    stop.lastIndex = close + 1;
  }
  return -1;
}
