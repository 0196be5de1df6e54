import { inspectorTab } from "../../workspace/uiState";
import { changeClaimDraft, claimDraft } from "../claims/claimDrafts";
import { newEvidence } from "../claims/newEvidence";

/** Puts a source into the evidence that is being written for a claim, or begins one, and goes to where it is filled in. */
export function citeSource(claimId: string, sourceId: string): void {
  changeClaimDraft(claimId, { evidence: { ...(claimDraft(claimId).evidence ?? newEvidence()), sourceId } });
  inspectorTab.set("claims");
}
