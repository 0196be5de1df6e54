import { isAttributed } from "../attribution";
import { claimRule } from "../rule";

export const unattributed = claimRule(
  { id: "unattributed", severity: "error", title: "Disputed and unverifiable claims say in the text who makes them" },
  (claim, { article }) =>
    claim.inText &&
    !claim.stale &&
    (claim.verdict === "disputed" || claim.verdict === "unverifiable") &&
    !isAttributed(claim.id, article.body, article.language),
  (quoted) => `The text does not say who claims ${quoted}, which is disputed or cannot be verified.`,
);
