import type { Article } from "../article/article";
import { claimState } from "../claims/claimState";
import { recordOnClaims } from "../claims/recordOnClaims";
import type { Act } from "../identity/act";
import { idsOf } from "./currentId";
import type { Source } from "./source";

/**
 * Takes a source's retraction back in the ledger of every claim on which it still weighs: a verdict that nobody has touched
 * since stands again. The same article comes back when there is none.
 */
export function reinstateIn(
  article: Article,
  source: Pick<Source, "id" | "formerIds">,
  note: string,
  act: Pick<Act, "by" | "at">,
): Article {
  const ids = idsOf(source);
  return recordOnClaims(article, act, (claim) => {
    const weighing = claimState(claim).retractions.map(({ sourceId }) => sourceId);
    const own = new Set(weighing.filter((sourceId) => ids.has(sourceId)));
    return [...own].map((sourceId) => ({ act: "source-reinstated", sourceId, note }));
  });
}
