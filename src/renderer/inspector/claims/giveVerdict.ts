import type { ClaimView } from "#core/claims/claimView";
import type { Verdict } from "#core/claims/verdict";
import type { ArticleSession } from "../../article/articleSession";
import { changeClaimDraft, claimDraft } from "./claimDrafts";

/** Records a verdict with the note as it stands in the card. A refusal keeps the note and waits for what is missing. */
export function giveVerdict(session: ArticleSession, claim: ClaimView, verdict: Verdict): void {
  const note = claimDraft(claim.id).note ?? claim.verdictNote;
  if (verdict === claim.verdict && note === claim.verdictNote && !claim.stale) {
    changeClaimDraft(claim.id, { pending: null, problem: null });
    return;
  }
  const result = session.do({ type: "record-verdict", claimId: claim.id, verdict, note });
  changeClaimDraft(
    claim.id,
    result.ok ? { note: null, pending: null, problem: null } : { pending: verdict, problem: result.problem },
  );
}

/** The verdict holds for the new wording, or the claim is open again. */
export function settleStale(
  session: ArticleSession,
  claim: ClaimView,
  answer: "reconfirm-claim" | "reopen-claim",
): void {
  const result = session.do({ type: answer, claimId: claim.id, note: claimDraft(claim.id).note ?? "" });
  changeClaimDraft(claim.id, result.ok ? { note: null, pending: null, problem: null } : { problem: result.problem });
}
