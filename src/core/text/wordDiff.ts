import { diffArrays } from "diff";
import { normaliseWording } from "./normaliseWording";

/** A run of words that two wordings share, or that only one of them has. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * What changed between two wordings, word by word, in reading order: what was removed comes before what took its place.
 * Words are those of the platform's dictionary (`Intl.Segmenter`), so that scripts without spaces have them too; quotation
 * marks, dashes and white space that mean the same count as the same.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const comparator = (a: string, b: string) => normaliseWording(a) === normaliseWording(b);
  return diffArrays(wordsOf(before), wordsOf(after), { comparator }).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** Words and signs, each with the white space after it, so that a changed phrase is one change and not one a word. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = words.length - 1;
    if (segment.trim() === "" && last >= 0) words[last] += segment;
    else words.push(segment);
  }
  return words;
}
