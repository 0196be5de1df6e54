import { independentOrigins } from "../../claims/independentOrigins";
import { claimRule } from "../rule";

export const twoIndependentSources = claimRule(
  {
    id: "two-independent-sources",
    severity: "error",
    title: "Every verified claim rests on two independent sources",
    policy: "twoIndependentSources",
  },
  (claim, { sources }) =>
    claim.inText &&
    !claim.stale &&
    claim.verdict === "verified" &&
    independentOrigins(claim.evidence, sources).size < 2,
  (quoted) => `Fewer than two independent sources support ${quoted}.`,
);
