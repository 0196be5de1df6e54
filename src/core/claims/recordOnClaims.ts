import type { Article } from "../article/article";
import type { BareAct } from "../article/commands/onClaim";
import type { Act } from "../identity/act";
import type { Claim } from "./claim";
import { claimTexts } from "./claimTexts";
import { appendAct, type LedgerAct, notBefore } from "./ledger";

/**
 * Adds acts to the ledgers of an article's claims, those without text and dismissed ones included, about the words that each
 * has now or last had. The same article comes back when there is nothing to add.
 */
export function recordOnClaims(
  article: Article,
  { by, at }: Pick<Act, "by" | "at">,
  actsFor: (claim: Claim) => readonly BareAct[],
): Article {
  const claims: Record<string, Claim> = {};
  let texts: ReadonlyMap<string, string> | null = null;
  for (const [id, claim] of Object.entries(article.claims)) {
    const acts = actsFor(claim);
    if (acts.length === 0) continue;
    texts ??= claimTexts(article.body);
    const text = texts.get(id) ?? claim.ledger.at(-1)?.text ?? "";
    claims[id] = acts.reduce(
      (grown, act) => appendAct(grown, { ...act, by, at: notBefore(grown, at), text } as LedgerAct),
      claim,
    );
  }
  return texts === null ? article : { ...article, claims: { ...article.claims, ...claims } };
}
