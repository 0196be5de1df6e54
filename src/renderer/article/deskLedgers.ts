import type { Article } from "#core/article/article";
import type { Claim } from "#core/claims/claim";

type Claims = Article["claims"];

/**
 * A state of the article with the ledgers as the desk has them after a save: it may have written down meanwhile that a source
 * was retracted or merged. A claim with acts that were not in the save stays as it is, so that its chain still says what was
 * known when they were done; the desk puts its own entries before them at the next save. The same claims come back when the
 * desk has added nothing.
 *
 * @param claims of the state
 * @param sent what was saved
 * @param onScreen what is on the screen now
 * @param onDesk what the desk answered
 */
export function withDeskLedgers(claims: Claims, sent: Claims, onScreen: Claims, onDesk: Claims): Claims {
  const news = Object.entries(onDesk).filter(
    ([id, claim]) => headOf(claim) !== headOf(claims[id]) && headOf(onScreen[id]) === headOf(sent[id]),
  );
  return news.length === 0 ? claims : { ...claims, ...Object.fromEntries(news) };
}

/** The hash that covers a whole ledger. */
function headOf(claim: Claim | undefined): string | undefined {
  return claim?.ledger.at(-1)?.hash;
}
