import { foldForMatching } from "../text/foldForMatching";

/** Scripts without spaces between words, where a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PIECES = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[^ ])+`, "gu");
/** What folding keeps or drops within a word; anything else parts words. */
const WRITTEN = /[\p{L}\p{N}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/**
 * A text as search sees it: its words in order, folded as `foldForMatching` does. Of scripts that put no spaces between
 * words every character is a word of its own, so that what is looked for may begin anywhere.
 */
export function searchWords(text: string): string[] {
  return writtenWords(text).flatMap(foldedWords);
}

/** The words of a text as they are written. */
export function writtenWords(text: string): string[] {
  return text.match(WRITTEN) ?? [];
}

/** What a written word is to search: one word mostly, none for invisible characters, several where no spaces are put. */
export function foldedWords(written: string): string[] {
  const folded = foldForMatching(written);
  if (folded === "") return [];
  return UNSPACED.test(folded) ? (folded.match(PIECES) ?? []) : folded.split(" ");
}

/** A word of `searchWords` with the place in the text that it came from, in UTF-16 units. */
export interface PlacedWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The same words, each with its place. One character that folds to several words, such as ½, is the place of all of them. */
export function placedWords(text: string): PlacedWord[] {
  const placed: PlacedWord[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const [run] = match;
    const pieces = UNSPACED.test(run.normalize("NFKC")) ? characters(run) : [{ text: run, at: 0 }];
    for (const { text: piece, at } of pieces) {
      const from = match.index + at;
      for (const word of foldedWords(piece)) placed.push({ word, from, to: from + piece.length });
    }
  }
  return placed;
}

/** A run of letters cut before and after each character of an unspaced script; marks stay with what they belong to. */
function characters(run: string): { readonly text: string; readonly at: number }[] {
  const cut: { text: string; at: number }[] = [];
  let isOpen = false;
  for (const match of run.matchAll(/[\p{L}\p{N}][\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]*|./gsu)) {
    const unspaced = UNSPACED.test(match[0].normalize("NFKC"));
    const last = cut.at(-1);
    if (last && isOpen && !unspaced) last.text += match[0];
    else cut.push({ text: match[0], at: match.index });
    isOpen = !unspaced;
  }
  return cut;
}
