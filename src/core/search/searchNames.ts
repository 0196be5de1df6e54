import { foldForMatching } from "../text/foldForMatching";

/** What was found, the best first, and how many there were. */
export interface FoundNames<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** How well the best of them matches: 0 begins with the words, 1 has them at beginnings of words, 2 anywhere. */
  readonly rank: number;
}

/**
 * The items whose names have every word that was typed, in any order, each at least in part; whatever the case, the accents
 * and the punctuation. Names that begin with what was typed come first, those with the words inside of others last; among
 * equals the order stays. Nothing typed finds all.
 *
 * @param nameOf an item's name as `foldForMatching` gives it
 * @param limit how many items to return at most
 */
export function searchNames<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  typed: string,
  limit: number,
): FoundNames<Item> {
  const wanted = foldForMatching(typed);
  const words = wanted === "" ? [] : wanted.split(" ");
  if (words.length === 0) return { items: items.slice(0, limit), total: items.length, rank: items.length > 0 ? 0 : -1 };
  const ranked: Item[][] = [[], [], []];
  let total = 0;
  for (const item of items) {
    const rank = rankOf(nameOf(item), wanted, words);
    if (rank === null) continue;
    total += 1;
    const rankmates = ranked[rank];
    if (rankmates && rankmates.length < limit) rankmates.push(item);
  }
  const best = ranked.findIndex((rankmates) => rankmates.length > 0);
  return { items: ranked.flat().slice(0, limit), total, rank: best };
}

function rankOf(name: string, wanted: string, words: readonly string[]): 0 | 1 | 2 | null {
  let inside = false;
  for (const word of words) {
    const at = name.indexOf(word);
    if (at === -1) return null;
    if (at > 0 && !name.includes(` ${word}`)) inside = true;
  }
  if (name.startsWith(wanted)) return 0;
  return inside ? 2 : 1;
}
