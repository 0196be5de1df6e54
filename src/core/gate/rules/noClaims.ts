import type { Rule } from "../rule";

export const noClaims: Rule = {
  id: "no-claims",
  severity: "warning",
  title: "The article has claims marked",
  inspect: ({ claims }) =>
    claims.some((claim) => claim.inText) ? [] : [{ message: "No claim is marked in this article.", field: "body" }],
};
