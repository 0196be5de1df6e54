import type { SearchTerm } from "#core/deskSearch/deskQuery";
import { matchesOf, type WordMatch, wholeWord } from "#core/deskSearch/wordMatch";
import type { LinedUp } from "./linedUp";
import { type Phrase, phraseOf, standsIn } from "./phrase";
import type { Vocabulary } from "./vocabulary";

/** What a find is worth by where it stands, in the order of `SEARCH_FIELDS`: headline, standfirst, labels, copy, claims, notes. */
const WEIGHTS: readonly number[] = [16, 8, 4, 2, 2, 1];
/** A whole word is worth this share of its place more than a beginning. */
const WHOLE = 0.5;

/** A term, or other words that are looked for in its place. */
export interface SoughtTerm extends SearchTerm {
  readonly instead: readonly string[];
}

/** A query in numbers, to be asked of articles numbered by the same vocabulary until that grows. */
export interface NumberedQuery {
  /**
   * How well an article fits, more being better; null when it does not.
   *
   * @param place of the article in those that are lined up
   * @param elsewhere terms, by bit, that are found in what is not numbered
   */
  score(lined: LinedUp, place: number, elsewhere: number): number | null;
}

/**
 * Looks for all terms in one pass over an article's numbers: each number is looked up in a table that says, by bits, which
 * terms it may stand for. How long that takes depends on how much is written, not on how much is found. Phrases are then
 * looked for in the articles that have the rarest of their words.
 */
export function numberQuery(
  terms: readonly SoughtTerm[],
  without: readonly SearchTerm[],
  vocabulary: Vocabulary,
): NumberedQuery {
  const all: readonly SoughtTerm[] = [...terms, ...without.map((term) => ({ ...term, instead: [] }))];
  const bitsOf = new Uint32Array(vocabulary.size);
  const wholeBitsOf = new Uint32Array(vocabulary.size);
  const phrases: { readonly bit: number; readonly phrase: Phrase }[] = [];
  all.forEach((term, index) => {
    const bit = 1 << index;
    const words = wordsOf(term).map((fits) => vocabulary.find(fits));
    if (words.length > 1) {
      const phrase = phraseOf(words, vocabulary);
      phrases.push({ bit, phrase });
      for (const number of phrase.rarest) bitsOf[number] = (bitsOf[number] ?? 0) | bit;
      return;
    }
    const isWhole = wholeWord(term.words[0] ?? "");
    for (const number of words[0] ?? []) {
      bitsOf[number] = (bitsOf[number] ?? 0) | bit;
      if (isWhole(vocabulary.wordAt(number))) wholeBitsOf[number] = (wholeBitsOf[number] ?? 0) | bit;
    }
  });
  const phraseBits = phrases.reduce((bits, { bit }) => bits | bit, 0);
  const wanted = (1 << terms.length) - 1;
  const unwanted = ((1 << all.length) - 1) & ~wanted;

  return {
    score({ numbers, starts, ends, fields, articles }, place, elsewhere) {
      let seen = 0;
      let seenWhole = 0;
      let score = 0;
      let at = starts[place] ?? 0;
      for (let field = 0; field < fields; field += 1) {
        const end = ends[place * fields + field] ?? 0;
        for (; at < end; at += 1) {
          const number = numbers[at] ?? 0;
          const bits = bitsOf[number] ?? 0;
          if (bits === 0) continue;
          const weight = WEIGHTS[field] ?? 0;
          const found = bits & ~seen & ~phraseBits;
          const foundWhole = (wholeBitsOf[number] ?? 0) & ~seenWhole;
          score += weight * ones(found) + weight * WHOLE * ones(foundWhole);
          seen |= bits;
          seenWhole |= foundWhole;
        }
      }
      if (((seen | elsewhere) & wanted) !== wanted) return null;
      if (((seen & ~phraseBits) | elsewhere) & unwanted) return null;
      for (const { bit, phrase } of phrases) {
        if ((seen & bit) === 0) continue;
        const all = articles[place]?.indexed?.all;
        const field = all ? standsIn(phrase, all) : null;
        if (field === null ? (bit & wanted & ~elsewhere) !== 0 : (bit & unwanted) !== 0) return null;
        if (field !== null) score += (WEIGHTS[field] ?? 0) * (1 + WHOLE);
      }
      return score;
    },
  };
}

function wordsOf(term: SoughtTerm): WordMatch[] {
  const instead = new Set(term.instead);
  return instead.size > 0 ? [(word) => instead.has(word)] : matchesOf(term);
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
