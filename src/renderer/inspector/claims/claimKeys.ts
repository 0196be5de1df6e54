import type { KeyboardEvent } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { VERDICTS } from "#core/claims/verdict";
import type { ArticleSession } from "../../article/articleSession";
import { pageControls } from "../../page/pageControls";
import { linking } from "../inspectorState";
import { checkNextOpen } from "../openClaims";
import { focusClaimCard } from "../showClaim";
import { stepClaim } from "../stepClaim";
import { changeClaimDraft, claimDraft } from "./claimDrafts";
import { giveVerdict, settleStale } from "./giveVerdict";
import { plainKey } from "./plainKey";
import { takeBack } from "./takeBack";

/** The keys of an open claim's card, beside 1 to 6 for the verdicts. */
export const CLAIM_KEYS = {
  link: "E",
  locator: "L",
  take: "T",
  takeBack: "U",
  nextOpen: "N",
  next: "J",
  previous: "K",
  reconfirm: "R",
  reopen: "O",
} as const;

interface OpenCard {
  readonly session: ArticleSession;
  readonly claim: ClaimView;
  /** The name of whoever is checking; empty until the desk has said. */
  readonly me: string;
}

/** Carries out a key of an open claim's card. Keys that go into a field are left alone, but for Escape, which leaves it. */
export function handleClaimKey(event: KeyboardEvent<HTMLElement>, { session, claim, me }: OpenCard): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.nativeEvent.isComposing) return;
  // A dialog that was opened from the card is within it for React, but not on the page: its keys are its own.
  if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
  const inField = takesText(event.target);
  if (event.key === "Escape") {
    event.preventDefault();
    if (inField) focusClaimCard(claim.id);
    else pageControls.get()?.jumpToClaim(claim.id);
    return;
  }
  const key = plainKey(event.nativeEvent);
  if (inField || key === null || event.repeat) return;
  const act = actOf(key, event.shiftKey, { session, claim, me });
  if (!act) return;
  event.preventDefault();
  act();
}

/** What a key does on this card now; null when nothing. */
function actOf(key: string, shift: boolean, { session, claim, me }: OpenCard): (() => void) | null {
  const verdict = /^[1-6]$/u.test(key) ? VERDICTS[Number(key) - 1] : undefined;
  if (verdict) return () => giveVerdict(session, claim, verdict, { byKey: true });
  if (key === CLAIM_KEYS.link) {
    return () => linking.set({ claimId: claim.id, stance: shift ? "contradicts" : "supports" });
  }
  if (shift) return null;
  const last = claim.evidence.at(-1);
  const isWriting = claimDraft(claim.id).evidence !== null;
  switch (key) {
    case CLAIM_KEYS.locator:
      return last && !isWriting ? () => changeClaimDraft(claim.id, { evidence: last, startAt: "locator" }) : null;
    case CLAIM_KEYS.take:
      return me && claim.assignee !== me
        ? () => session.do({ type: "assign-claim", claimId: claim.id, assignee: me })
        : null;
    case CLAIM_KEYS.takeBack:
      return () => takeBack(session, claim.id);
    case CLAIM_KEYS.nextOpen:
      return () => checkNextOpen(session);
    case CLAIM_KEYS.next:
      return () => stepClaim(session, 1);
    case CLAIM_KEYS.previous:
      return () => stepClaim(session, -1);
    case CLAIM_KEYS.reconfirm:
      return claim.stale ? () => settleStale(session, claim, "reconfirm-claim") : null;
    case CLAIM_KEYS.reopen:
      return claim.stale ? () => settleStale(session, claim, "reopen-claim") : null;
    default:
      return null;
  }
}

function takesText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
