import type { ArticleToReview, ClaimToReview } from "#core/claims/deskClaims";
import { VERDICT_LABELS } from "#core/claims/verdict";
import { cleanLine } from "./clean";
import type { Style } from "./style";

/** The claims that need another look, by article, for people. */
export function reviewList(articles: readonly ArticleToReview[], style: Style): string {
  if (articles.length === 0) return "No claim needs another look.\n";
  return articles
    .map(({ article, claims }) => {
      const title = cleanLine(article.headline) || article.slug || article.id;
      const lines = claims.flatMap((claim) => claimLines(claim, style));
      return [style.heading(title), `  ${style.faint(article.slug || article.id)}`, ...lines].join("\n");
    })
    .map((block) => `${block}\n`)
    .join("\n");
}

function claimLines(claim: ClaimToReview, style: Style): string[] {
  const { text, verdict, verdictText, reworded, retractions } = claim;
  return [
    `  ${style.warning(`${VERDICT_LABELS[verdict]}, ${whyStale(claim)}`)}  ${cleanLine(text)}`,
    ...(reworded ? [`    The verdict was about: ${cleanLine(verdictText)}`] : []),
    ...retractions.map(({ reason }) => `    Retracted: ${cleanLine(reason)}`),
  ];
}

/** Why a verdict needs another look, in a few words. */
export function whyStale({ reworded, retractions }: { reworded: boolean; retractions: readonly unknown[] }): string {
  if (retractions.length === 0) return "words changed since";
  return reworded ? "words changed and a source was retracted since" : "a source was retracted since";
}
