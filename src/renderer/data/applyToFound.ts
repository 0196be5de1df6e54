import type { QueryClient } from "@tanstack/react-query";
import type { ArticleListQuery } from "#api/contracts/articles";
import type { FoundAnswer } from "#api/contracts/search";
import { fitsFilter } from "#core/article/fitsFilter";
import type { ArticleSummary } from "#core/article/summary";
import { fetchAnew } from "./fetchAnew";

const KEY = ["search"];

/**
 * Shows in what was found that an article has been saved. It keeps its place: a list that is sorted by how well its articles
 * fit must not jump at every key of whoever writes in one of them. Only the desk can tell whether another one fits now.
 */
export function showSavedInFound(queryClient: QueryClient, summary: ArticleSummary): void {
  for (const [key, found] of queryClient.getQueriesData<FoundAnswer>({ queryKey: KEY })) {
    const filter = key[1] as ArticleListQuery | undefined;
    if (!found || !filter) continue;
    const known = found.articles.find(({ id }) => id === summary.id);
    if (known && known.version > summary.version) continue;
    if (!fitsFilter(summary, filter)) {
      if (known) takeFrom(queryClient, key, found, summary.id);
    } else if (known) {
      const articles = found.articles.map((each) => (each.id === summary.id ? summary : each));
      queryClient.setQueryData<FoundAnswer>(key, { ...found, articles });
    } else {
      fetchAnew(queryClient, { queryKey: key, exact: true });
    }
  }
}

/** Takes an article out of what was found. */
export function takeFromFound(queryClient: QueryClient, id: string): void {
  for (const [key, found] of queryClient.getQueriesData<FoundAnswer>({ queryKey: KEY })) {
    if (found?.articles.some((each) => each.id === id)) takeFrom(queryClient, key, found, id);
  }
}

function takeFrom(queryClient: QueryClient, key: readonly unknown[], found: FoundAnswer, id: string): void {
  const articles = found.articles.filter((each) => each.id !== id);
  queryClient.setQueryData<FoundAnswer>(key, { ...found, articles, total: found.total - 1 });
}
