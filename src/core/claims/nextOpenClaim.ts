import { needsAttention } from "./claimFilter";
import type { ClaimView } from "./claimView";
import type { ClaimCounts } from "./verification";

/** Where the next claim that somebody has to do something about is. */
export type NextOpen =
  | { readonly kind: "found"; readonly id: string }
  /** It is the only one left, and here already. */
  | { readonly kind: "here"; readonly id: string }
  /** There are some, but none among those that the list is narrowed to. */
  | { readonly kind: "hidden"; readonly number: number }
  | { readonly kind: "none" };

/**
 * The next claim that needs attention after another one, round the end, orphans after the text; from the first when there is
 * none to start from. `shows` tells which claims the list is narrowed to.
 */
export function nextOpenClaim(
  claims: readonly ClaimView[],
  from: string | null,
  shows: (claim: ClaimView) => boolean,
): NextOpen {
  const start = claims.findIndex((claim) => claim.id === from) + 1;
  const round = [...claims.slice(start), ...claims.slice(0, start)].filter(needsAttention);
  const next = round.find(shows);
  if (next) return { kind: next.id === from ? "here" : "found", id: next.id };
  return round.length > 0 ? { kind: "hidden", number: round.length } : { kind: "none" };
}

/** Why there is no next open claim, in a sentence. */
export function describeNoneOpen({ total, verified, refused }: ClaimCounts): string {
  if (total === 0) return "No claims marked yet.";
  if (refused === 0) return total === 1 ? "The only claim is verified." : "Every claim is verified.";
  return `No claim is open: ${verified} verified, ${refused} disputed or unverifiable.`;
}
