import { passesNarrowing } from "#core/claims/claimNarrowing";
import type { ClaimView } from "#core/claims/claimView";
import type { Source } from "#core/sources/source";
import { sourcesById } from "#core/sources/sourcesById";
import { queries, queryClient } from "../data/queries";
import { activeClaim } from "../workspace/uiState";
import { claimNarrowing } from "./inspectorState";

/** Whether the Claims pane shows a claim, by what it is narrowed to now. For commands; the pane itself asks core. */
export function shownNow(): (claim: ClaimView) => boolean {
  const narrowing = claimNarrowing.get();
  const sources = sourcesById(queryClient.getQueryData<Source[]>(queries.sources().queryKey) ?? []);
  return (claim) => passesNarrowing(claim, narrowing, sources);
}

/** As `shownNow`; the open claim is shown whatever it is. */
export function shownOrOpenNow(): (claim: ClaimView) => boolean {
  const shown = shownNow();
  const active = activeClaim.get();
  return (claim) => claim.id === active || shown(claim);
}
