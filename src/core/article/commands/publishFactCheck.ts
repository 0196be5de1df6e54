import type { Act } from "../../identity/act";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";
import type { CommandOf } from "./command";
import { onClaim } from "./onClaim";

/**
 * Chooses a claim to be published as a fact check, says how, or takes that back. Choosing asks for words in the text, and
 * for no verdict: what has none yet is held back from exports until it has (`claims/factChecksOf.ts`).
 */
export function publishFactCheck(
  article: Article,
  { claimId, factCheck }: CommandOf<"publish-fact-check">,
  act: Act,
): Result<Article> {
  return onClaim(article, claimId, act, (_claim, currentText) =>
    factCheck !== null && currentText === null
      ? refuse(
          "claim-orphaned",
          "The text of this claim is gone from the article, so it cannot be published as a fact check.",
          "Undo the deletion, or dismiss the claim.",
        )
      : succeed({ act: "fact-check", factCheck }),
  );
}
