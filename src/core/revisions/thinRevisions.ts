const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** How close kept states stand to each other, by how long ago it was: one in each stretch. Younger ones all stay. */
const AGES = [
  { olderThan: 61 * DAY, stretch: WEEK },
  { olderThan: WEEK, stretch: DAY },
  { olderThan: DAY, stretch: HOUR },
] as const;

/** A kept state by when it was kept, in milliseconds since 1970. */
export interface KeptAt {
  readonly id: string;
  readonly at: number;
}

/**
 * The states of one article that stand too close to each other for their age, in groups of at least two, each the newest
 * first: all of the last day stay, then one an hour for a week, one a day for two months, one a week from then on. Of each
 * group the first that can be read stays for the rest; what is kept for good stays anyway (`isKeptForGood`). The groups are
 * stretches of the calendar in UTC, so that thinning again finds nothing new.
 */
export function tooClose(states: readonly KeptAt[], now: number): string[][] {
  const groups = new Map<string, KeptAt[]>();
  for (const state of states) {
    const age = AGES.find(({ olderThan }) => now - state.at > olderThan);
    if (!age) continue;
    const key = `${age.stretch} ${Math.floor(state.at / age.stretch)}`;
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort((one, other) => (one.id < other.id ? 1 : -1)).map(({ id }) => id));
}
