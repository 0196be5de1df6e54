import type { NumberedWords } from "./numberedArticle";
import type { Vocabulary } from "./vocabulary";

/** Words next to each other, each by the numbers that may stand for it. */
export interface Phrase {
  readonly words: readonly ReadonlySet<number>[];
  /** The numbers of the word that stands in the fewest places, and which word that is. */
  readonly rarest: readonly number[];
  readonly place: number;
}

export function phraseOf(words: readonly (readonly number[])[], vocabulary: Vocabulary): Phrase {
  const uses = words.map((numbers) => numbers.reduce((sum, number) => sum + vocabulary.countOf(number), 0));
  const place = uses.indexOf(Math.min(...uses));
  return { words: words.map((numbers) => new Set(numbers)), rarest: words[place] ?? [], place };
}

/** The first field in which a phrase stands; null for none. */
export function standsIn(phrase: Phrase, all: NumberedWords): number | null {
  let first = Number.POSITIVE_INFINITY;
  for (const number of phrase.rarest) first = Math.min(first, firstOf(phrase, number, all.numbers));
  if (first === Number.POSITIVE_INFINITY) return null;
  return all.ends.findIndex((end) => first < end);
}

/** Where the phrase first stands with a number as its rarest word. */
function firstOf({ words, place }: Phrase, number: number, numbers: Uint32Array): number {
  // The platform's own search is many times as fast as a loop.
  for (let at = numbers.indexOf(number); at >= 0; at = numbers.indexOf(number, at + 1)) {
    if (words.every((fits, index) => fits.has(numbers[at - place + index] ?? -1))) return at;
  }
  return Number.POSITIVE_INFINITY;
}
