import type { Article } from "../article/article";
import { claimState } from "../claims/claimState";
import { recordOnClaims } from "../claims/recordOnClaims";
import type { Act } from "../identity/act";

/**
 * Makes every piece of evidence that names one source name another, as one change in its claim's ledger each; nothing else
 * of it changes. The same article comes back when none does.
 */
export function mergeIn(article: Article, fromId: string, intoId: string, act: Pick<Act, "by" | "at">): Article {
  return recordOnClaims(article, act, (claim) =>
    claimState(claim)
      .evidence.filter(({ sourceId }) => sourceId === fromId)
      .map((piece) => ({ act: "evidence-changed", evidence: { ...piece, sourceId: intoId } })),
  );
}
