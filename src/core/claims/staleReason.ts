import type { ClaimView } from "./claimView";

/** Why a stale claim needs another look, to stand after its verdict: "words changed since". Null when it needs none. */
export function staleReason({
  stale,
  reworded,
  retractions,
}: Pick<ClaimView, "stale" | "reworded" | "retractions">): string | null {
  if (!stale) return null;
  if (retractions.length === 0) return "words changed since";
  const retracted = retractions.length === 1 ? "source retracted since" : "sources retracted since";
  return reworded ? `words changed and ${retracted}` : retracted;
}
