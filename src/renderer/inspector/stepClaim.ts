import { neighbourOf } from "#core/claims/neighbour";
import type { ArticleSession } from "../article/articleSession";
import { activeClaim } from "../workspace/uiState";
import { claimViewsOf } from "./claimViews";
import { focusClaimCard, focusIsOnACard, showClaim } from "./showClaim";
import { shownOrOpenNow } from "./shownClaims";

/**
 * Goes to the next or the previous claim in the text, of those that the Claims pane shows, round the ends. Whoever is on a
 * card goes along to the next card; everybody else stays where they are.
 */
export function stepClaim(session: ArticleSession | null, step: 1 | -1): void {
  if (!session) return;
  session.syncBody();
  const ids = claimViewsOf(session.view.article)
    .filter(({ inText }) => inText)
    .filter(shownOrOpenNow())
    .map((claim) => claim.id);
  const next = neighbourOf(ids, activeClaim.get(), step);
  if (!next) return;
  const onACard = focusIsOnACard();
  showClaim(next);
  if (onACard) focusClaimCard(next);
}
