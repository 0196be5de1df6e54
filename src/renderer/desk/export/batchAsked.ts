import type { ArticleListQuery } from "#api/contracts/articles";
import type { ArticleSummary } from "#core/article/summary";
import { createStore } from "../../workspace/store";

/** Which articles are to be exported together. */
export type BatchTarget =
  | { readonly kind: "selected"; readonly articles: readonly ArticleSummary[] }
  | {
      readonly kind: "found";
      readonly filter: ArticleListQuery;
      readonly total: number;
      /** Those that the list has of them. */
      readonly articles: readonly ArticleSummary[];
    };

/** Set while the dialog for an export of several is open. */
export const batchAsked = createStore<BatchTarget | null>(null);

export function askForBatch(target: BatchTarget): void {
  batchAsked.set(target);
}

/** How many articles it comes to. */
export function sizeOf(target: BatchTarget): number {
  return target.kind === "found" ? target.total : target.articles.length;
}
