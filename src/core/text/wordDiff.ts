import { diffArrays } from "diff";
import { normaliseWording } from "./normaliseWording";

/** A run of words that two wordings share, or that only one of them has. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * As many words may differ between two texts before looking for the fewest changes is given up: it takes time by the square
 * of that number. What differs is then shown as one change.
 */
const MAX_CHANGED_WORDS = 3_000;

/**
 * What changed between two wordings, word by word, in reading order: what was removed comes before what took its place.
 * Words are those of the platform's dictionary (`Intl.Segmenter`), so that scripts without spaces have them too; quotation
 * marks, dashes and white space that mean the same count as the same. What is the same and what was added, one after the
 * other, are the text afterwards, letter by letter.
 */
export function wordDiff(before: string, after: string): WordChange[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const changes =
    diffArrays(old, young, { comparator: (a, b) => a.wording === b.wording, maxEditLength: MAX_CHANGED_WORDS }) ??
    betweenTheEnds(old, young);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.map(({ text }) => text).join(""),
  }));
}

/** A word as it is written, and as it is compared. */
interface Word {
  readonly text: string;
  readonly wording: string;
}

/** All between the words that two texts begin with and those that they end with as one change. */
function betweenTheEnds(old: readonly Word[], young: readonly Word[]) {
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start]?.wording === young[start]?.wording) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.wording === young.at(-1 - end)?.wording) end += 1;
  const run = (value: readonly Word[], added = false, removed = false) => ({ value, added, removed });
  return [
    run(young.slice(0, start)),
    run(old.slice(start, old.length - end), false, true),
    run(young.slice(start, young.length - end), true),
    run(young.slice(young.length - end)),
  ].filter(({ value }) => value.length > 0);
}

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** The platform's segmenter takes time by the square of a text's length in some scripts: it gets this many letters at a time. */
const PIECE = 1_000;

/** Most words have nothing about them that could be written in another way; it takes long to find that out letter by letter. */
const PLAIN = /^[A-Za-z0-9]+ ?$/;

/** Words and signs, each with the white space after it, so that a changed phrase is one change and not one a word. */
function wordsOf(text: string): Word[] {
  const words: string[] = [];
  for (const piece of piecesOf(text)) {
    for (const { segment } of segmenter.segment(piece)) {
      const last = words.length - 1;
      if (segment.trim() === "" && last >= 0) words[last] += segment;
      else words.push(segment);
    }
  }
  return words.map((word) => ({ text: word, wording: PLAIN.test(word) ? word.trimEnd() : normaliseWording(word) }));
}

/** A text in pieces that end with a sentence or a word where there is one to end with. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const rest = text.slice(from, from + PIECE);
    const cut =
      from + PIECE >= text.length
        ? rest.length
        : Math.max(...[" ", "\n", "\u3002", "\u3001", "\uFF0C"].map((sign) => rest.lastIndexOf(sign))) + 1;
    const length = cut > 0 ? cut : splitsPair(rest) ? rest.length - 1 : rest.length;
    pieces.push(text.slice(from, from + length));
    from += length;
  }
  return pieces;
}

/** Whether a text ends in the middle of a letter that takes two UTF-16 code units. */
function splitsPair(text: string): boolean {
  return /[\uD800-\uDBFF]$/.test(text);
}
