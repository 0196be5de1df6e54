import type { Claim } from "../claims/claim";
import { type CurrentId, rechain } from "../claims/rechain";
import type { Article } from "./article";
import type { ArticlePatch } from "./articlePatch";

/**
 * A patch as it has to be for an article into whose ledgers the desk has written since, so that neither its entries nor those
 * of the patch are lost. What does not fit for any other reason stays as it is, for `guardSave` to refuse.
 */
export function rebasePatch(standing: Article, patch: ArticlePatch, currentId: CurrentId, at: string): ArticlePatch {
  if (!patch.claims) return patch;
  const claims: Record<string, Claim> = {};
  for (const [id, claim] of Object.entries(patch.claims)) {
    const known = standing.claims[id];
    claims[id] = (known && rechain(known, claim, currentId, at)) ?? claim;
  }
  return { ...patch, claims };
}
