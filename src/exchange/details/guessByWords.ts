import { FUNCTION_WORDS, type KnownLanguage } from "./functionWords";

/** Words from the beginning of a text that are looked at. */
const MAX_WORDS = 1_500;
/** Characters in which they are looked for. */
const MAX_TEXT = 20_000;
/** A shorter text may be a list of names. */
const MIN_WORDS = 25;
/** Of an ordinary text nearly half of the words are such; of one in a neighbour's language too many as well. */
const MIN_SHARE = 0.2;
/** Words that the one language has and its nearest rival has not. */
const MIN_TELLING = 4;
const LEAD_OVER_RIVAL = 3;

/**
 * The language that a text's short words plainly speak for; "unknown" where they speak for none, and "short" where there are too
 * few of them to tell.
 */
export function guessByWords(text: string): KnownLanguage | "unknown" | "short" {
  const words =
    text
      .slice(0, MAX_TEXT)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, MAX_WORDS) ?? [];
  if (words.length < MIN_WORDS) return "short";
  const scores = [...FUNCTION_WORDS]
    .map(([language, list]) => ({ language, list, count: words.filter((word) => list.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [best, ...others] = scores;
  if (!best || best.count < words.length * MIN_SHARE) return "unknown";
  const isClear = others.every((rival) => {
    const own = words.filter((word) => best.list.has(word) && !rival.list.has(word)).length;
    const theirs = words.filter((word) => rival.list.has(word) && !best.list.has(word)).length;
    return own >= MIN_TELLING && own >= theirs * LEAD_OVER_RIVAL;
  });
  return isClear ? best.language : "unknown";
}
