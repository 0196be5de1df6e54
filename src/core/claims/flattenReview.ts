import type { ArticleSummary } from "../article/summary";
import type { ArticleToReview, ClaimToReview } from "./deskClaims";

/** A claim that needs another look, in a list over all articles. */
export interface ReviewItem {
  readonly article: ArticleSummary;
  readonly claim: ClaimToReview;
  /** The first of its article: the article's name belongs above it. */
  readonly isFirst: boolean;
  /** How many of its article's claims are in the list. */
  readonly ofArticle: number;
}

/** The claims of all articles one below the other, in the order given. */
export function flattenReview(articles: readonly ArticleToReview[]): ReviewItem[] {
  return articles.flatMap(({ article, claims }) =>
    claims.map((claim, position) => ({ article, claim, isFirst: position === 0, ofArticle: claims.length })),
  );
}

/** How many claims need another look over all articles, by their summaries alone. */
export function countToReview(summaries: readonly ArticleSummary[]): number {
  return summaries.reduce((sum, { claims }) => sum + claims.stale, 0);
}
