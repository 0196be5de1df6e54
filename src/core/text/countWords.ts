/** Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Myanmar. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word holds a letter or digit; apostrophes, hyphens, points and signs inside it do not split it ("3.5%", "don't"). */
const SPACED_WORD = /[\p{L}\p{N}][^\s\u2013\u2014/]*/gu;

/**
 * How many words a text has, as an editor counts copy. Scripts without spaces are segmented by the platform's dictionary
 * (`Intl.Segmenter`); all others are split at white space, dashes and slashes, which is a hundred times faster.
 */
export function countWords(text: string, language: string): number {
  if (!UNSPACED.test(text)) return text.match(SPACED_WORD)?.length ?? 0;
  let words = 0;
  for (const segment of segmenterFor(language).segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return new Intl.Segmenter("und", { granularity: "word" });
  }
}
