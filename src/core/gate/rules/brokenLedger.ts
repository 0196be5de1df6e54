import { isIntact } from "../../claims/ledger";
import { claimRule } from "../rule";

/** Such a claim counts as unchecked whatever its history says; this says why. An orphan counts until it is dismissed. */
export const brokenLedger = claimRule(
  { id: "broken-ledger", severity: "error", title: "No claim's history was changed outside Stet" },
  ({ id }, { article }) => {
    const claim = article.claims[id];
    return claim !== undefined && !isIntact(claim);
  },
  (quoted, { inText }) =>
    `The history of ${quoted} was changed outside Stet. ${
      inText ? "Take its mark off, mark the words again, and check that claim." : "Dismiss it."
    }`,
);
