import { claimState } from "../../claims/claimState";
import { isIntact } from "../../claims/ledger";
import { isSettled, VERDICT_LABELS } from "../../claims/verdict";
import type { Act } from "../../identity/act";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";
import type { CommandOf } from "./command";
import { onClaim } from "./onClaim";

/** A verdict on the claim's words as they are now. One that settles the question needs evidence or a note. */
export function recordVerdict(article: Article, command: CommandOf<"record-verdict">, act: Act): Result<Article> {
  const { claimId, verdict, note } = command;
  return onClaim(article, claimId, act, (claim, currentText) => {
    if (currentText === null) {
      return refuse(
        "claim-orphaned",
        "The text of this claim is gone from the article.",
        "Undo the deletion, or dismiss the claim.",
      );
    }
    if (!isIntact(claim)) return ledgerBroken();
    if (isSettled(verdict) && note.trim() === "" && claimState(claim).evidence.length === 0) {
      return refuse(
        "verdict-unsupported",
        `A verdict of ${VERDICT_LABELS[verdict]} needs evidence or a note.`,
        "Add evidence to the claim, or write down how you know.",
      );
    }
    return succeed({ act: "verdict", verdict, note });
  });
}

function ledgerBroken() {
  return refuse(
    "ledger-broken",
    "The history of this claim was changed outside Stet, so no verdict can rest on it. It is kept as it is.",
    "Take the claim's mark off, mark the words again, and check that claim.",
  );
}

/** The verdict holds for the new wording as well. */
export function reconfirmClaim(article: Article, command: CommandOf<"reconfirm-claim">, act: Act): Result<Article> {
  return onClaim(article, command.claimId, act, (claim, currentText) => {
    if (currentText === null || !isSettled(claimState(claim).verdict)) {
      return refuse("nothing-to-reconfirm", "This claim has no verdict on words in the text.", "Give it a verdict.");
    }
    return succeed({ act: "reconfirmed", note: command.note });
  });
}

/** The verdict no longer holds: the claim is unchecked again; its evidence stays. */
export function reopenClaim(article: Article, command: CommandOf<"reopen-claim">, act: Act): Result<Article> {
  return onClaim(article, command.claimId, act, () => succeed({ act: "reopened", note: command.note }));
}

export function assignClaim(article: Article, command: CommandOf<"assign-claim">, act: Act): Result<Article> {
  return onClaim(article, command.claimId, act, () => succeed({ act: "assigned", assignee: command.assignee }));
}

/** Lets an orphan go. Its record stays, and comes back with its text. */
export function dismissClaim(article: Article, command: CommandOf<"dismiss-claim">, act: Act): Result<Article> {
  return onClaim(article, command.claimId, act, (_claim, currentText) =>
    currentText === null
      ? succeed({ act: "dismissed", note: command.note })
      : refuse("claim-in-text", "This claim still stands in the text.", "Unmark it first."),
  );
}
