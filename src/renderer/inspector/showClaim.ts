import { flushSync } from "react-dom";
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

/** Scrolls a claim's card into sight; of one taller than the pane it is the head that must be seen. */
export function revealClaimCard(claimId: string): void {
  const card = document.getElementById(claimCardId(claimId));
  card?.scrollIntoView({ block: "nearest" });
  card?.querySelector("button")?.scrollIntoView({ block: "nearest" });
}

/** Puts the focus on the card of the open claim, where its keys work. */
export function focusClaimCard(claimId: string): void {
  // In a long list a card far away is there only once it is open. Which it is asked to be, but that is not on screen yet.
  if (!document.getElementById(claimCardId(claimId))) flushSync(() => activeClaim.set(claimId));
  revealClaimCard(claimId);
  document.getElementById(claimCardId(claimId))?.querySelector("button")?.focus({ preventScroll: true });
}

export function focusIsOnACard(): boolean {
  return document.activeElement?.closest(`[id^="${CARD}"]`) != null;
}
