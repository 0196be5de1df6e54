import type { ArticleSummary } from "#core/article/summary";

/** Every tag, most used first, then by name. Spellings that differ in case count as one, shown as most often written. */
export function countTags(summaries: Iterable<ArticleSummary>): { tag: string; count: number }[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const summary of summaries) {
    for (const tag of summary.tags) {
      const key = tag.toLocaleLowerCase();
      const counts = spellings.get(key) ?? new Map<string, number>();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      spellings.set(key, counts);
    }
  }
  return [...spellings.values()]
    .map((counts) => {
      const [[tag] = [""]] = [...counts].sort(([a, used], [b, usedToo]) => usedToo - used || (a < b ? -1 : 1));
      return { tag, count: [...counts.values()].reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
