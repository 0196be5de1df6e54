import type { KeyboardEvent } from "react";
import type { ClaimView } from "#core/claims/claimView";
import { VERDICTS } from "#core/claims/verdict";
import type { ArticleSession } from "../../article/articleSession";
import { giveVerdict, settleStale } from "./giveVerdict";

export const RECONFIRM_KEY = "R";
export const REOPEN_KEY = "O";

/** The keys of an open claim's card: 1 to 6 for the verdicts; on changed words R confirms and O opens again. */
export function handleClaimKey(event: KeyboardEvent, session: ArticleSession, claim: ClaimView): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || takesText(event.target)) return;
  const verdict = /^[1-6]$/u.test(event.key) ? VERDICTS[Number(event.key) - 1] : undefined;
  const key = event.key.toUpperCase();
  if (verdict) giveVerdict(session, claim, verdict);
  else if (claim.stale && key === RECONFIRM_KEY) settleStale(session, claim, "reconfirm-claim");
  else if (claim.stale && key === REOPEN_KEY) settleStale(session, claim, "reopen-claim");
  else return;
  event.preventDefault();
}

function takesText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
