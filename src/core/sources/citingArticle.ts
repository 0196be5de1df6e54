import type { Article } from "../article/article";
import { exportsIn } from "../article/exports";
import { summarise } from "../article/summary";
import type { Claim } from "../claims/claim";
import { claimState } from "../claims/claimState";
import { type ClaimView, viewClaim, viewClaims } from "../claims/claimView";
import type { CitingArticle } from "./sourceUses";

/**
 * What of an article rests on a source, or once did when the article was exported; null when nothing does or did.
 *
 * @param ids every id by which evidence may name the source
 */
export function citingArticle(article: Article, ids: ReadonlySet<string>, trashed: boolean): CitingArticle | null {
  const claims = allViews(article).flatMap(({ id, text, inText, verdict, stale, evidence }) => {
    const pieces = evidence.filter(({ sourceId }) => ids.has(sourceId));
    return pieces.length === 0 ? [] : [{ id, text, inText, verdict, stale, evidence: pieces }];
  });
  const exports = exportsIn(article.history)
    .filter(({ at }) => Object.values(article.claims).some((claim) => restedAt(claim, ids, at)))
    .map(({ at, by, format, draft, version, sha256 }) => ({ at, by, format, draft, version, sha256 }));
  return claims.length === 0 && exports.length === 0 ? null : { summary: summarise(article), trashed, claims, exports };
}

/** Those in the text in its order, then the others, dismissed ones included. */
function allViews({ body, claims }: Article): ClaimView[] {
  const listed = viewClaims(body, claims);
  const known = new Set(listed.map(({ id }) => id));
  const others = Object.values(claims).filter(({ id }) => !known.has(id));
  return [...listed, ...others.map((claim) => viewClaim(claim, null))];
}

/** Whether evidence of a claim came from the source at a moment, by what its ledger had in it then. */
function restedAt(claim: Claim, ids: ReadonlySet<string>, moment: string): boolean {
  const then = claim.ledger.filter(({ at }) => at <= moment);
  return claimState({ ...claim, ledger: then }).evidence.some(({ sourceId }) => ids.has(sourceId));
}
