import type { ClaimCounts } from "./verification";

/** The counts in a sentence, what is nought left out. */
export function describeCounts(counts: ClaimCounts): string {
  const { total, verified, open, stale, refused } = counts;
  if (total === 0) return "No claims marked yet.";
  const stand = `${verified} of ${total} ${total === 1 ? "claim stands" : "claims stand"}`;
  const rest = [
    open > 0 && `${open} open`,
    stale > 0 && `${stale} ${stale === 1 ? "needs" : "need"} another look`,
    refused > 0 && `${refused} disputed, unverifiable or false`,
  ].filter((part) => part !== false);
  return rest.length === 0 ? `${stand}.` : `${stand}; ${rest.join(", ")}.`;
}
