import type { ClaimView } from "./claimView";

/** How many of these claims' pieces of evidence come from each source, by source id. */
export function sourcesUsed(claims: readonly ClaimView[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const claim of claims) {
    for (const { sourceId } of claim.evidence) uses.set(sourceId, (uses.get(sourceId) ?? 0) + 1);
  }
  return uses;
}
