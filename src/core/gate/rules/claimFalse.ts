import { claimRule } from "../rule";

export const claimFalse = claimRule(
  { id: "claim-false", severity: "error", title: "No claim is known to be false" },
  (claim) => claim.inText && claim.verdict === "false" && !claim.stale,
  (quoted) => `Checking found ${quoted} to be false.`,
);
