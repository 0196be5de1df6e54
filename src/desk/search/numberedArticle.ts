import { SEARCH_FIELDS, type SearchTexts } from "#core/deskSearch/searchTexts";
import { writtenWords } from "#core/deskSearch/searchWords";
import { BREAK, type Vocabulary } from "./vocabulary";

/** Words as numbers of the vocabulary, field after field, with the place where each field of `SEARCH_FIELDS` ends. */
export interface NumberedWords {
  readonly numbers: Uint32Array;
  readonly ends: readonly number[];
}

/** An article's words as numbers. */
export interface NumberedArticle {
  /** All of them, in order, with breaks between texts. */
  readonly all: NumberedWords;
  /** Each one once, in the weightiest field that has it: less than half as many, which is what makes a search fast. */
  readonly distinct: NumberedWords;
}

export function numberArticle(texts: SearchTexts, vocabulary: Vocabulary): NumberedArticle {
  const numbers: number[] = [];
  const ends: number[] = [];
  for (const field of SEARCH_FIELDS) {
    for (const text of texts[field]) {
      const before = numbers.length;
      for (const written of writtenWords(text)) numbers.push(...vocabulary.numbersOf(written));
      if (numbers.length > before) numbers.push(BREAK);
    }
    ends.push(numbers.length);
  }
  return withDistinct({ numbers: Uint32Array.from(numbers), ends });
}

/** When each number was last met, by the count of articles: of all of them at once, as clearing it would cost more than using it. */
let lastMet = new Uint32Array(1 << 16);
let article = 0;

export function withDistinct(all: NumberedWords): NumberedArticle {
  article += 1;
  const found = new Uint32Array(all.numbers.length);
  let count = 0;
  let at = 0;
  const ends = all.ends.map((end) => {
    for (; at < end; at += 1) {
      const number = all.numbers[at] ?? BREAK;
      if (number >= lastMet.length) lastMet = grown(lastMet, number);
      if (number === BREAK || lastMet[number] === article) continue;
      lastMet[number] = article;
      found[count] = number;
      count += 1;
    }
    return count;
  });
  return { all, distinct: { numbers: found.slice(0, count), ends } };
}

function grown(before: Uint32Array, number: number): Uint32Array<ArrayBuffer> {
  const after = new Uint32Array(Math.max(before.length * 2, number + 1));
  after.set(before);
  return after;
}
