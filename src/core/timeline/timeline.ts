import type { Article } from "../article/article";
import type { HistoryEntry } from "../article/history";
import type { LedgerEntry } from "../claims/claim";

/** Something that happened to an article, or to one of its claims. */
export type TimelineEvent =
  | { readonly about: "article"; readonly key: string; readonly entry: HistoryEntry }
  | { readonly about: "claim"; readonly key: string; readonly claimId: string; readonly entry: LedgerEntry };

/**
 * Everything that happened to an article, the newest first; with `claims`, the acts in the ledgers of all its claims among it,
 * those of claims that are gone from the text as well. What happened at the same moment stands in the order in which it was
 * written down, also newest first: a claim's own acts never change places.
 */
export function timeline({ history, claims }: Pick<Article, "history" | "claims">, which: { claims: boolean }) {
  const events: TimelineEvent[] = history.map((entry, position) => ({
    about: "article",
    key: `article-${position}`,
    entry,
  }));
  if (which.claims) {
    for (const { id: claimId, ledger } of Object.values(claims)) {
      events.push(...ledger.map((entry) => ({ about: "claim", key: entry.hash, claimId, entry }) as const));
    }
  }
  // Sorting is stable: reversed first, what came later in its record stays before what came earlier.
  return events.reverse().sort((a, b) => Date.parse(b.entry.at) - Date.parse(a.entry.at));
}

/** The events of one day. */
export interface TimelineDay {
  /** `YYYY-MM-DD` in the given zone. */
  readonly day: string;
  readonly events: readonly TimelineEvent[];
}

/** A timeline by calendar days, in its own order. `timeZone`: IANA name; the machine's own when left out. */
export function byDay(events: readonly TimelineEvent[], timeZone?: string): TimelineDay[] {
  return groupByDay(events, ({ entry }) => entry.at, timeZone).map(({ day, items }) => ({ day, events: items }));
}

/**
 * Things that happened, in their order, by calendar days.
 *
 * @param timeZone IANA name; the machine's own when left out
 */
export function groupByDay<Item>(
  items: readonly Item[],
  at: (item: Item) => string,
  timeZone?: string,
): { readonly day: string; readonly items: readonly Item[] }[] {
  // Sweden writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", {
    dateStyle: "short",
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const days: { day: string; items: Item[] }[] = [];
  for (const item of items) {
    const day = format.format(Date.parse(at(item)));
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
