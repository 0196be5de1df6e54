/** Words of a note that is about a whole page need not all be kept, in UTF-16 code units. */
const MAX_ABOUT = 500;

/** What a note's record keeps of the words that it is about: on one line, cut where they are many. */
export function aboutWords(text: string): string {
  const words = text.replace(/\s+/gu, " ").trim();
  if (words.length <= MAX_ABOUT) return words;
  return `${words
    .slice(0, MAX_ABOUT - 1)
    .replace(/[\uD800-\uDBFF]$/u, "")
    .trimEnd()}\u2026`;
}
