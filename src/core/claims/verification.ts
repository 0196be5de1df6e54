import { z } from "zod";
import type { ClaimView } from "./claimView";

// A claim whose ledger was changed outside Stet has no verdict in its view (see `claimState`): it is open here, and with it
// its article, until the words are marked and checked again.

/** Where an article stands as a whole, by its claims. */
export const VERIFICATIONS = ["none-marked", "open", "verified", "disputed", "stale"] as const;
export const verificationSchema = z.enum(VERIFICATIONS);
export type Verification = z.infer<typeof verificationSchema>;

/**
 * The words for it, here and wherever claims are counted:
 * - a claim is *verified* when that is its verdict, and nothing has happened since;
 * - *to check* while it is unchecked or being checked;
 * - it *needs another look* when its words have changed or a source was retracted since the verdict;
 * - it is *open* as long as somebody has to do something about it before the article may go out (`needsAttention`): to check,
 *   needing another look, found false, or gone from the text.
 */
export const VERIFICATION_LABELS: Readonly<Record<Verification, string>> = {
  "none-marked": "No claims marked",
  open: "Not yet verified",
  verified: "Verified",
  disputed: "Disputed",
  stale: "Needs another look",
};

/** How many claims of an article stand where. A claim is counted in `total` and in at most one of the others. */
export const claimCountsSchema = z.strictObject({
  total: z.int().min(0),
  open: z.int().min(0).meta({ description: "Unchecked or being checked" }),
  verified: z.int().min(0).meta({ description: "Verified, and the words have not changed since" }),
  stale: z.int().min(0).meta({ description: "Since the verdict the words have changed, or a source was retracted" }),
  refused: z.int().min(0).meta({ description: "Disputed, unverifiable or false" }),
  orphaned: z.int().min(0).meta({ description: "The text is gone; counted in no other field" }),
});
export type ClaimCounts = z.infer<typeof claimCountsSchema>;

export function countClaims(views: readonly ClaimView[]): ClaimCounts {
  const inText = views.filter((view) => view.inText);
  const fresh = inText.filter((view) => !view.stale);
  return {
    total: inText.length,
    open: fresh.filter((view) => view.verdict === "unchecked" || view.verdict === "checking").length,
    verified: fresh.filter((view) => view.verdict === "verified").length,
    stale: inText.length - fresh.length,
    refused: fresh.filter((view) => ["disputed", "unverifiable", "false"].includes(view.verdict)).length,
    orphaned: views.filter((view) => view.orphaned).length,
  };
}

/**
 * The article's verification status, the most alarming first: a claim that checking has found disputed or false; a claim
 * whose words have changed since; a claim still open or unverifiable; otherwise all are verified. Claims that are gone
 * from the text do not count.
 */
export function verificationOf(views: readonly ClaimView[]): Verification {
  const inText = views.filter((view) => view.inText);
  if (inText.length === 0) return "none-marked";
  if (inText.some((view) => !view.stale && (view.verdict === "disputed" || view.verdict === "false")))
    return "disputed";
  if (inText.some((view) => view.stale)) return "stale";
  return inText.every((view) => view.verdict === "verified") ? "verified" : "open";
}
