import type { Claim } from "../../claims/claim";
import { claimTexts } from "../../claims/claimTexts";
import { appendAct, type LedgerAct } from "../../claims/ledger";
import type { Act } from "../../identity/act";
import { type Result, refuse, succeed } from "../../result";
import type { Article } from "../article";

type Bare<Entry> = Entry extends unknown ? Omit<Entry, "at" | "by" | "text"> : never;

/** One act for a claim's ledger, still without who, when and about which words. */
export type BareAct = Bare<LedgerAct>;

/** An act for a claim's ledger, or the reason why it cannot be done. */
export type ActOnClaim = (claim: Claim, currentText: string | null) => Result<BareAct>;

/** Adds an act to a claim's ledger, about the words the claim has now (its last known ones when its text is gone). */
export function onClaim(article: Article, claimId: string, act: Act, decide: ActOnClaim): Result<Article> {
  const claim = article.claims[claimId];
  if (!claim) {
    return refuse(
      "claim-unknown",
      "This article has no such claim.",
      "Reload the article: the claim may have been made in another window.",
    );
  }
  const currentText = claimTexts(article.body).get(claimId) ?? null;
  const decided = decide(claim, currentText);
  if (!decided.ok) return decided;
  const text = currentText ?? claim.ledger.at(-1)?.text ?? "";
  const entry = { ...decided.value, at: act.at, by: act.by, text } as LedgerAct;
  return succeed({ ...article, claims: { ...article.claims, [claimId]: appendAct(claim, entry) } });
}
