import { canBeTakenBack, isSameName } from "../../claims/standingEntries";
import type { Act } from "../../identity/act";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";
import type { CommandOf } from "./command";
import { onClaim } from "./onClaim";

/** Undoes an act on a claim: it no longer counts, and both stay in the ledger. Nobody takes back what somebody else did. */
export function takeBack(article: Article, { claimId, entry }: CommandOf<"take-back">, act: Act): Result<Article> {
  return onClaim(article, claimId, act, ({ ledger }) => {
    const earlier = ledger.find(({ hash }) => hash === entry);
    if (!earlier) {
      return refuse(
        "entry-unknown",
        "The claim's history has no such entry.",
        "Reload the article: it may have been changed in another window.",
      );
    }
    if (!canBeTakenBack(earlier)) {
      return refuse(
        "entry-for-good",
        "This entry of the claim's history cannot be taken back.",
        "Give the claim a new verdict, or reinstate the source.",
      );
    }
    if (!isSameName(earlier.by, act.by)) {
      return refuse(
        "entry-of-another",
        "Somebody else did this, so it is not for you to take back.",
        "Give the claim a verdict of your own, or open it again.",
      );
    }
    return succeed({ act: "taken-back", entry });
  });
}
