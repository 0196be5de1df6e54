import type { ArticleSummary } from "#core/article/summary";

/** An article in a list, as scripts get it. */
export function articleItem(summary: ArticleSummary) {
  const { id, slug, headline, stage, tags, language, words, updatedAt, verification } = summary;
  const { total, open, verified, stale } = summary.claims;
  return {
    id,
    slug,
    headline,
    stage,
    tags,
    language,
    words,
    updatedAt,
    verification,
    claims: { total, open, verified, stale },
  };
}
