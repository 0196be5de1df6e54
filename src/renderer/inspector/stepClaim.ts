import { passesFilter } from "#core/claims/claimFilter";
import { neighbourOf } from "#core/claims/neighbour";
import type { ArticleSession } from "../article/articleSession";
import { activeClaim } from "../workspace/uiState";
import { claimViewsOf } from "./claimViews";
import { claimFilter } from "./inspectorState";
import { showClaim } from "./showClaim";

/** Goes to the next or the previous claim in the text, of those that the Claims pane shows, round the ends. Returns its id. */
export function stepClaim(session: ArticleSession | null, step: 1 | -1): string | null {
  if (!session) return null;
  session.syncBody();
  const active = activeClaim.get();
  const ids = claimViewsOf(session.view.article)
    .filter((claim) => claim.inText && (claim.id === active || passesFilter(claim, claimFilter.get())))
    .map((claim) => claim.id);
  const next = neighbourOf(ids, active, step);
  if (next) showClaim(next);
  return next;
}
