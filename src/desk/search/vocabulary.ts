import { foldedWords } from "#core/deskSearch/searchWords";
import type { WordMatch } from "#core/deskSearch/wordMatch";

/** Spellings whose numbers are remembered; a desk of ten thousand articles has about so many. */
const MOST_SPELLINGS = 300_000;

/** Stands between two texts, so that no phrase reaches from one into the other. No word has this number. */
export const BREAK = 0;

/** Every word of the desk under a number, and how often it stands in its articles. Numbers are given once and stay. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** The first stands for the break. */
  readonly #words: string[] = [""];
  /** Folding a word costs ten times as much as looking it up. */
  readonly #spellings = new Map<string, readonly number[]>();
  #counts = new Uint32Array(1024);

  get size(): number {
    return this.#words.length;
  }

  /** The numbers of a word as it is written. */
  numbersOf(written: string): readonly number[] {
    const known = this.#spellings.get(written);
    if (known) return known;
    const numbers = foldedWords(written).map((word) => this.numberOf(word));
    if (this.#spellings.size >= MOST_SPELLINGS) this.#spellings.clear();
    this.#spellings.set(written, numbers);
    return numbers;
  }

  /** The number of a word, a new one for a new word. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    if (number >= this.#counts.length) {
      const counts = new Uint32Array(this.#counts.length * 2);
      counts.set(this.#counts);
      this.#counts = counts;
    }
    return number;
  }

  /** Counts words that have come into an article, or (with -1) left it. */
  count(numbers: Uint32Array, step: 1 | -1): void {
    const counts = this.#counts;
    for (const number of numbers) if (number !== BREAK) counts[number] = (counts[number] ?? 0) + step;
  }

  /** The words in use with their counts. */
  *inUse(): Generator<readonly [string, number]> {
    for (let number = 0; number < this.#words.length; number += 1) {
      const count = this.#counts[number] ?? 0;
      if (count > 0) yield [this.#words[number] ?? "", count];
    }
  }

  /** The numbers of the words in use that fit. */
  find(fits: WordMatch): number[] {
    const found: number[] = [];
    const counts = this.#counts;
    this.#words.forEach((word, number) => {
      if (fits(word) && (counts[number] ?? 0) > 0) found.push(number);
    });
    return found;
  }

  wordAt(number: number): string {
    return this.#words[number] ?? "";
  }

  /** How often a word stands in the articles. */
  countOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** Every word in the order of the numbers, those no longer in use included. */
  words(): readonly string[] {
    return this.#words;
  }
}
