import type { Article } from "../article/article";
import { viewClaims } from "./claimView";
import type { ClaimToReview } from "./deskClaims";

/** The claims of an article that need another look, in the order of the text. */
export function claimsToReview({ body, claims }: Pick<Article, "body" | "claims">): ClaimToReview[] {
  return viewClaims(body, claims)
    .filter(({ stale }) => stale)
    .map(({ id, text, verdict, verdictText, verdictBy, verdictAt, assignee, reworded, retractions }) => ({
      id,
      text,
      verdict,
      verdictText,
      verdictBy,
      verdictAt,
      assignee,
      reworded,
      retractions: [...retractions],
    }));
}
