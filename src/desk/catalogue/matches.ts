import type { ArticleSummary } from "#core/article/summary";
import type { ArticleFilter } from "../desk";

/** Whether an article is one that a list is to show, as far as its summary says: `query` is not looked at. */
export function matches(summary: ArticleSummary, filter: ArticleFilter): boolean {
  const { stage, tag, verification } = filter;
  if (stage !== undefined && summary.stage !== stage) return false;
  if (verification !== undefined && summary.verification !== verification) return false;
  if (tag === undefined) return true;
  const wanted = tag.toLocaleLowerCase();
  return summary.tags.some((own) => own.toLocaleLowerCase() === wanted);
}
