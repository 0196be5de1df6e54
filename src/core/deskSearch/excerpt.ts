import type { SearchTerm } from "./deskQuery";
import { markWords, type TextRange } from "./markWords";
import type { SearchField, SearchTexts } from "./searchTexts";

/** Words of an article around what was found in it. */
export interface Excerpt {
  readonly where: SearchField;
  readonly text: string;
  /** What to mark in it, in UTF-16 units. */
  readonly ranges: readonly TextRange[];
}

/** UTF-16 units: two lines in the list. */
const LENGTH = 140;
/** How many of them stand before the first find. */
const LEAD = 40;
/** What a row shows of an article anyway. */
const SHOWN: ReadonlySet<SearchField> = new Set(["headline", "labels"]);

/**
 * The stretch of an article in which most of the terms stand, with what to mark in it; null when they stand in nothing but
 * what a list shows anyway.
 */
export function excerptOf(texts: SearchTexts, terms: readonly SearchTerm[]): Excerpt | null {
  let best: (Excerpt & { readonly score: number }) | null = null;
  for (const [where, parts] of Object.entries(texts) as [SearchField, readonly string[]][]) {
    if (SHOWN.has(where)) continue;
    for (const part of parts) {
      const score = terms.filter((term) => markWords(part, [term]).length > 0).length;
      if (score === 0 || (best && score <= best.score)) continue;
      best = { where, score, ...cutOut(part, markWords(part, terms)) };
      if (score === terms.length) return { where, text: best.text, ranges: best.ranges };
    }
  }
  return best && { where: best.where, text: best.text, ranges: best.ranges };
}

function cutOut(part: string, marks: readonly TextRange[]): Pick<Excerpt, "text" | "ranges"> {
  const text = part.replace(/\s/gu, " ");
  const first = marks[0]?.from ?? 0;
  const from = first <= LEAD ? 0 : wordEdge(text, first - LEAD);
  const to = text.length - from <= LENGTH ? text.length : wordEdge(text, from + LENGTH);
  const lead = from > 0 ? "… " : "";
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to).trimEnd()}${to < text.length ? " …" : ""}`,
    ranges: marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => ({ from: mark.from + shift, to: mark.to + shift })),
  };
}

/** The next place at which no word, and no pair of surrogates, is cut; texts without spaces are cut soon. */
function wordEdge(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  if (space >= 0 && space - at < 20) return space + 1;
  return /^[\uDC00-\uDFFF]/u.test(text.slice(at, at + 1)) ? at + 1 : at;
}
