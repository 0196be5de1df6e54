import { activeClaim, inspectorTab } from "../../workspace/uiState";
import { focusClaimCard, showClaim } from "../showClaim";

/** Goes to a claim of the article on screen: its words are selected on the page, its card is open and has the focus. */
export function goToClaim(claimId: string): void {
  inspectorTab.set("claims");
  activeClaim.set(claimId);
  // The pane, and the card in it, come with the next frame.
  requestAnimationFrame(() => {
    showClaim(claimId);
    focusClaimCard(claimId);
  });
}
