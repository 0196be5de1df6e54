import { viewClaims } from "#core/claims/claimView";
import type { ArticleSession } from "../article/articleSession";
import { pageControls } from "../page/pageControls";
import { activeClaim, inspectorOpen, inspectorTab } from "../workspace/uiState";

/** Goes to the next or the previous claim in the text, round and round. */
export function stepClaim(session: ArticleSession | null, step: 1 | -1): void {
  if (!session) return;
  session.syncBody();
  const { body, claims } = session.view.article;
  const ids = viewClaims(body, claims).filter((claim) => claim.inText).map((claim) => claim.id);
  const at = ids.indexOf(activeClaim.get() ?? "");
  const next = at === -1 ? (step === 1 ? ids[0] : ids.at(-1)) : ids[(at + step + ids.length) % ids.length];
  if (!next) return;
  inspectorTab.set("claims");
  inspectorOpen.set(true);
  activeClaim.set(next);
  pageControls.get()?.jumpToClaim(next);
}
