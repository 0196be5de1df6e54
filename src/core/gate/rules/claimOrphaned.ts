import { claimRule } from "../rule";

export const claimOrphaned = claimRule(
  { id: "claim-orphaned", severity: "warning", title: "No checked claim has lost its text" },
  (claim) => claim.orphaned,
  (quoted) => `The text of a claim is gone: ${quoted}.`,
);
