import { pageControls } from "../page/pageControls";
import { activeClaim } from "../workspace/uiState";

const CARD = "claim-";

/** The id of a claim's card in the Claims pane; its first button opens it. */
export function claimCardId(claimId: string): string {
  return `${CARD}${claimId}`;
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
  const header = card?.querySelector("button");
  // Of a card taller than the pane it is the head that must be seen.
  card?.scrollIntoView({ block: "nearest" });
  header?.scrollIntoView({ block: "nearest" });
  header?.focus({ preventScroll: true });
}

export function focusIsOnACard(): boolean {
  return document.activeElement?.closest(`[id^="${CARD}"]`) != null;
}
