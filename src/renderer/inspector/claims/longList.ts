import { defaultRangeExtractor, type Range } from "@tanstack/react-virtual";

/** Up to so many cards all are there. Of more, only those in sight are: hundreds cost every frame while somebody types. */
const SHORT_LIST = 60;

export function isLongList(count: number): boolean {
  return count > SHORT_LIST;
}

/**
 * The places of the cards that are there, first to last: those in sight and some beyond, and those of `kept` however far they
 * are scrolled away, such as the open card and the one with the focus. A place in `kept` outside the list counts for nothing.
 */
export function cardsThere(range: Range, kept: readonly number[]): number[] {
  const listed = kept.filter((index) => index >= 0 && index < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...listed])].sort((a, b) => a - b);
}
