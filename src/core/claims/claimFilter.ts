import type { ClaimView } from "./claimView";
import { isSettled, VERDICT_LABELS, VERDICTS } from "./verdict";

/** What a list of claims can be narrowed to. */
export const CLAIM_FILTERS = ["all", "attention", "stale", ...VERDICTS] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

export const CLAIM_FILTER_LABELS: Readonly<Record<ClaimFilter, string>> = {
  all: "All claims",
  attention: "Open",
  stale: "Needs another look",
  ...VERDICT_LABELS,
};

/** Whether a claim is open: somebody still has to do something about it before the article may go out. */
export function needsAttention(claim: ClaimView): boolean {
  return claim.orphaned || claim.stale || !isSettled(claim.verdict) || claim.verdict === "false";
}

/** Whether a claim is in a narrowed list. A verdict that needs another look counts as that alone. */
export function passesFilter(claim: ClaimView, filter: ClaimFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "attention":
      return needsAttention(claim);
    case "stale":
      return claim.stale;
    default:
      return !claim.stale && claim.verdict === filter;
  }
}
