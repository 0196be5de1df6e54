import { claimState } from "../../claims/claimState";
import type { Act } from "../../identity/act";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";
import type { CommandOf } from "./command";
import { onClaim } from "./onClaim";

export function addEvidence(
  article: Article,
  { claimId, evidence }: CommandOf<"add-evidence">,
  act: Act,
): Result<Article> {
  return onClaim(article, claimId, act, (claim) =>
    claimState(claim).evidence.some((piece) => piece.id === evidence.id)
      ? refuse("evidence-exists", "This piece of evidence is there already.", "Change it instead of adding it again.")
      : succeed({ act: "evidence-added", evidence }),
  );
}

export function changeEvidence(
  article: Article,
  { claimId, evidence }: CommandOf<"change-evidence">,
  act: Act,
): Result<Article> {
  return onClaim(article, claimId, act, (claim) =>
    claimState(claim).evidence.some((piece) => piece.id === evidence.id)
      ? succeed({ act: "evidence-changed", evidence })
      : noSuchEvidence(),
  );
}

export function removeEvidence(
  article: Article,
  { claimId, evidenceId }: CommandOf<"remove-evidence">,
  act: Act,
): Result<Article> {
  return onClaim(article, claimId, act, (claim) =>
    claimState(claim).evidence.some((piece) => piece.id === evidenceId)
      ? succeed({ act: "evidence-removed", evidenceId })
      : noSuchEvidence(),
  );
}

function noSuchEvidence() {
  return refuse(
    "evidence-unknown",
    "This claim has no such piece of evidence.",
    "Reload the article: it may have been removed in another window.",
  );
}
