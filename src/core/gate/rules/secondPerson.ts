import { seenBySecondPerson } from "../../claims/seenBySecondPerson";
import { isSettled } from "../../claims/verdict";
import { claimRule } from "../rule";

export const secondPerson = claimRule(
  {
    id: "second-person",
    severity: "error",
    title: "Every verdict is given or confirmed by somebody other than who marked the claim",
    policy: "secondPerson",
  },
  (view, { article }) => {
    const claim = article.claims[view.id];
    return claim !== undefined && view.inText && !view.stale && isSettled(view.verdict) && !seenBySecondPerson(claim);
  },
  (quoted) => `Nobody but the person who marked ${quoted} stands behind its verdict.`,
);
