/**
 * Where a key takes one in a list of `count` rows, of which `page` are in sight. Null when the key does not move, which it
 * does not beyond the ends either.
 */
export function indexAfterKey(key: string, index: number, count: number, page: number): number | null {
  const last = count - 1;
  const goal = destinations.get(key)?.(index, last, page);
  if (goal === undefined || count === 0) return null;
  return Math.max(0, Math.min(last, goal));
}

const destinations = new Map<string, (index: number, last: number, page: number) => number>([
  ["ArrowDown", (index) => index + 1],
  ["ArrowUp", (index) => index - 1],
  ["Home", () => 0],
  ["End", (_, last) => last],
  ["PageDown", (index, _, page) => index + page],
  ["PageUp", (index, _, page) => index - page],
]);
