import type { ClaimView } from "#core/claims/claimView";
import { VERDICT_LABELS, type Verdict } from "#core/claims/verdict";
import type { ArticleSession } from "../../article/articleSession";
import { toast } from "../../design/components/Toasts";
import { changeClaimDraft, claimDraft } from "./claimDrafts";
import { takeBack } from "./takeBack";

/** Takes the last verdict's message off the screen: going through many claims must not pile them up. */
let dismissLast: () => void = () => {};

/**
 * Records a verdict with the note as it stands in the card. A refusal keeps the note and waits for what is missing. A verdict
 * by key is easily a slip: a message tells of it and takes it back.
 */
export function giveVerdict(
  session: ArticleSession,
  claim: ClaimView,
  verdict: Verdict,
  { byKey = false }: { byKey?: boolean } = {},
): void {
  const note = claimDraft(claim.id).note ?? claim.verdictNote;
  if (verdict === claim.verdict && note === claim.verdictNote && !claim.stale) {
    changeClaimDraft(claim.id, { pending: null, problem: null });
    return;
  }
  const result = session.do({ type: "record-verdict", claimId: claim.id, verdict, note });
  if (!result.ok) {
    changeClaimDraft(claim.id, { pending: verdict, problem: result.problem });
    return;
  }
  settled(session, claim);
  if (byKey) tell(session, claim, `${VERDICT_LABELS[verdict]}.`);
}

/** The verdict holds for the new wording, or without the source that is gone; or the claim is open again. */
export function settleStale(
  session: ArticleSession,
  claim: ClaimView,
  answer: "reconfirm-claim" | "reopen-claim",
): void {
  const result = session.do({ type: answer, claimId: claim.id, note: claimDraft(claim.id).lookNote });
  if (!result.ok) {
    changeClaimDraft(claim.id, { problem: result.problem });
    return;
  }
  settled(session, claim);
  if (answer === "reconfirm-claim") tell(session, claim, `${VERDICT_LABELS[claim.verdict]}, confirmed.`);
}

function settled(session: ArticleSession, { id }: ClaimView): void {
  const given = session.view.article.claims[id]?.ledger.at(-1)?.hash ?? null;
  changeClaimDraft(id, { note: null, lookNote: "", pending: null, problem: null, given });
}

function tell(session: ArticleSession, claim: ClaimView, what: string): void {
  dismissLast();
  dismissLast = toast(what, {
    description: claim.text,
    action: { label: "Undo", run: () => takeBack(session, claim.id) },
  });
}
