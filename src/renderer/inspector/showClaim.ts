import { pageControls } from "../page/pageControls";
import { activeClaim } from "../workspace/uiState";

/** The id of a claim's card in the Claims pane; its first button opens it. */
export function claimCardId(claimId: string): string {
  return `claim-${claimId}`;
}

/** Selects a claim's words on the page and opens its card. The focus stays where it is. */
export function showClaim(claimId: string): void {
  const before = document.activeElement;
  pageControls.get()?.jumpToClaim(claimId);
  // The caret may lie in a smaller claim at the end of this one: what was asked for goes before what the caret is in.
  activeClaim.set(claimId);
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
}

/** Puts the focus on a claim's card, where its keys work. */
export function focusClaimCard(claimId: string): void {
  const card = document.getElementById(claimCardId(claimId));
  card?.scrollIntoView({ block: "nearest" });
  card?.querySelector("button")?.focus({ preventScroll: true });
}
