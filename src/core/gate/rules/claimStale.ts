import { claimRule } from "../rule";

export const claimStale = claimRule(
  { id: "claim-stale", severity: "error", title: "Every verdict is about the words as they are" },
  (claim) => claim.stale,
  (quoted) => `${quoted} has changed since its verdict.`,
);
