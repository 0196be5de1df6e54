import { claimRule } from "../rule";

export const claimStale = claimRule(
  {
    id: "claim-stale",
    severity: "error",
    title: "Every verdict is about the words as they are, and its sources stand",
  },
  (claim) => claim.stale,
  (quoted, claim) =>
    claim.reworded
      ? `${quoted} has changed since its verdict.`
      : `A source behind ${quoted} was retracted after its verdict.`,
);
