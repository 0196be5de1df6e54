import { counted } from "../text/counted";
import type { ClaimCounts } from "./verification";

/** The counts in a sentence, in the words that `VERIFICATION_LABELS` explains; what is nought is left out. */
export function describeCounts(counts: ClaimCounts): string {
  if (counts.total === 0) return "No claims marked yet.";
  const done = `${counts.verified} of ${counted(counts.total, "claim")} verified`;
  const rest = restOf(counts);
  return rest.length === 0 ? `${done}.` : `${done}; ${rest.join(", ")}.`;
}

/** What of the counts is not verified: "2 to check, 1 needs another look"; null when everything is. */
export function describeRest(counts: ClaimCounts): string | null {
  return restOf(counts).join(", ") || null;
}

function restOf({ open, stale, refused }: ClaimCounts): string[] {
  return [
    open > 0 && `${open} to check`,
    stale > 0 && `${stale} ${stale === 1 ? "needs" : "need"} another look`,
    refused > 0 && `${refused} disputed, unverifiable or false`,
  ].filter((part) => part !== false);
}
