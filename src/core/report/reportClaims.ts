import type { Article } from "../article/article";
import { viewClaims } from "../claims/claimView";
import type { Source } from "../sources/source";
import { type IdentifiedClaim, reportClaim } from "./reportClaim";
import type { Edition } from "./verificationReport";

/** The claims of an article as a report tells them, numbered in the order of the text, orphans last. */
export function reportClaims(
  { body, claims }: Pick<Article, "body" | "claims">,
  edition: Edition,
  sources: Readonly<Record<string, Source>>,
): IdentifiedClaim[] {
  return viewClaims(body, claims).flatMap((view, index) => {
    const claim = claims[view.id];
    return claim ? [reportClaim({ view, claim, number: index + 1 }, edition, sources)] : [];
  });
}
