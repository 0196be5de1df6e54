import type { ArticleSummary } from "./summary";

/** The order of every list of articles: the last one changed comes first. */
export function newestFirst(a: ArticleSummary, b: ArticleSummary): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
