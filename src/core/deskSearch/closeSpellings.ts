/** A word shorter than this is another word, not a slip. */
export const SHORTEST_CORRECTED = 5;
/** From this length on two slips are forgiven. */
const LONG = 9;
const MOST = 8;

/**
 * The words that somebody may have meant, nearest first: one letter changed, left out, put in, or two exchanged; two such
 * slips in a long word. None for a short word, and none for one with a digit: a number is never meant to be another.
 *
 * @param counts the words there are, and how often each is used
 */
export function closeSpellings(typed: string, counts: Iterable<readonly [string, number]>): string[] {
  if (typed.length < SHORTEST_CORRECTED || /\p{N}/u.test(typed)) return [];
  const most = typed.length >= LONG ? 2 : 1;
  const close: { readonly word: string; readonly slips: number; readonly count: number }[] = [];
  for (const [word, count] of counts) {
    if (count === 0 || Math.abs(word.length - typed.length) > most) continue;
    const slips = slipsBetween(typed, word, most);
    if (slips <= most) close.push({ word, slips, count });
  }
  const fewest = Math.min(...close.map(({ slips }) => slips));
  return close
    .filter(({ slips }) => slips === fewest)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}

/**
 * The optimal string alignment distance (Damerau and Levenshtein's, no stretch changed twice), as far as `most`; any greater
 * number for more.
 */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
