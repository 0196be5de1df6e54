import { claimRule } from "../rule";

export const claimChecking = claimRule(
  { id: "claim-checking", severity: "error", title: "No check is still under way" },
  (claim) => claim.inText && claim.verdict === "checking",
  (quoted) => `${quoted} is still being checked.`,
);
