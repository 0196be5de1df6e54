import type { SearchTerm } from "./deskQuery";
import { placedWords } from "./searchWords";
import { matchesOf } from "./wordMatch";

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where the words of some terms stand in a text: whole words, in order, those that touch or overlap as one. */
export function markWords(text: string, terms: readonly SearchTerm[]): TextRange[] {
  if (terms.length === 0) return [];
  const words = placedWords(text);
  const wanted = terms.map(matchesOf);
  const found: TextRange[] = [];
  words.forEach((first, at) => {
    for (const matches of wanted) {
      const last = words[at + matches.length - 1];
      const stands = last && matches.every((fits, place) => fits(words[at + place]?.word ?? ""));
      if (stands) found.push({ from: first.from, to: last.to });
    }
  });
  const ranges: TextRange[] = [];
  for (const range of found) {
    const last = ranges.at(-1);
    if (last && range.from <= last.to) ranges[ranges.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else ranges.push(range);
  }
  return ranges;
}
