import { brokenEntries, onlyGrows } from "../claims/ledger";
import { type Result, refuse, succeed } from "../result";
import type { Article } from "./article";

/**
 * Holds the promises that no save may break, whoever sends it: an article stays itself, its history and its ledgers only
 * grow, and what is added to a ledger fits the chain.
 */
export function guardSave(before: Article, after: Article): Result<Article> {
  if (before.id !== after.id || before.createdAt !== after.createdAt) {
    return refuse("article-identity-changed", "A save cannot change which article it is.", "Save it as a new article.");
  }
  const past = before.history.every((entry, index) => JSON.stringify(entry) === JSON.stringify(after.history[index]));
  if (!past)
    return refuse(
      "history-changed",
      "A save cannot change or remove what is in the article's history.",
      "Reload the article.",
    );
  for (const [id, claim] of Object.entries(before.claims)) {
    const next = after.claims[id];
    if (!next || (next !== claim && !onlyGrows(claim, next))) {
      return refuse(
        "ledger-changed",
        "A save cannot change or remove what is in a claim's ledger.",
        "Reload the article.",
      );
    }
  }
  for (const [id, claim] of Object.entries(after.claims)) {
    const known = before.claims[id]?.ledger.length ?? 0;
    if (before.claims[id] !== claim && brokenEntries(claim).some((position) => position >= known)) {
      return refuse(
        "ledger-broken",
        "A new entry in a claim's ledger does not fit the chain of entries before it.",
        "Reload the article and do it again.",
      );
    }
  }
  return succeed(after);
}
