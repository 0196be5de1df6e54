import type { Claim } from "#core/claims/claim";
import { lastVerdictEntry } from "#core/claims/lastVerdictEntry";
import type { ArticleSession } from "../../article/articleSession";
import { toast } from "../../design/components/Toasts";
import { changeClaimDraft, claimDraft } from "./claimDrafts";

/** Whether the verdict on record was given in this window, so that a key takes it back. */
export function canTakeBack(claim: Claim, given: string | null): boolean {
  return given !== null && lastVerdictEntry(claim)?.hash === given;
}

/** Takes back the verdict that was given on a claim in this window last: the claim is what it was before. */
export function takeBack(session: ArticleSession, claimId: string): void {
  const claim = session.view.article.claims[claimId];
  const { given } = claimDraft(claimId);
  if (!claim || given === null || !canTakeBack(claim, given)) {
    toast("There is no verdict of yours here to take back.", {
      description: "Only one that was given in this window, and that is still the one on record, can be taken back.",
    });
    return;
  }
  const result = session.do({ type: "take-back", claimId, entry: given });
  if (!result.ok) {
    toast(result.problem.message, { description: result.problem.remedy, urgent: true });
    return;
  }
  changeClaimDraft(claimId, { given: null, note: null, pending: null, problem: null });
  toast("Verdict taken back: the claim is what it was before.");
}
