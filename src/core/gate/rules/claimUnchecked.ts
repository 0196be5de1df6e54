import { claimRule } from "../rule";

export const claimUnchecked = claimRule(
  { id: "claim-unchecked", severity: "error", title: "Every claim is checked" },
  (claim) => claim.inText && claim.verdict === "unchecked",
  (quoted) => `Nobody has checked ${quoted}.`,
);
