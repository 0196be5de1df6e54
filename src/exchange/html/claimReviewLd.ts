import type { Article } from "#core/article/article";
import { publicationDates } from "#core/article/publicationDates";
import { BEST_RATING, type FactCheckRating, WORST_RATING } from "#core/claims/factCheckRating";
import type { PublishedFactCheck } from "#core/claims/factChecksOf";
import { type JsonLd, thing } from "./jsonLd";
import { authors, type Publication, publisherLd } from "./newsArticleLd";

/**
 * A fact check as schema.org's ClaimReview. Google's "Fact check (ClaimReview) structured data" requires `claimReviewed`,
 * `reviewRating` with its `alternateName`, and `url`, the page that holds the whole check; it recommends `author` (who checked),
 * `datePublished`, and `itemReviewed`: the Claim with its own author and where it appeared.
 */
export function claimReviewLd(
  check: PublishedFactCheck,
  article: Article,
  { publisher, address }: Publication & { readonly address: string },
): JsonLd {
  const published = publicationDates(article)?.last;
  return thing("ClaimReview", {
    url: address,
    claimReviewed: check.claimReviewed,
    reviewRating: rating(check.rating),
    author: publisherLd(publisher) ?? authors(article),
    // What was settled after the page was last published has not been published yet.
    datePublished: published !== undefined && published >= check.settledAt ? published : undefined,
    inLanguage: article.language,
    itemReviewed: claim(check),
  });
}

function rating({ label, value }: FactCheckRating): JsonLd {
  const scale = value === null ? {} : { ratingValue: value, bestRating: BEST_RATING, worstRating: WORST_RATING };
  return thing("Rating", { ...scale, alternateName: label });
}

function claim({ claimant, appearance }: PublishedFactCheck): JsonLd | undefined {
  if (claimant === null && appearance === "") return undefined;
  const type = claimant?.kind === "organisation" ? "Organization" : "Person";
  return thing("Claim", {
    author: claimant ? thing(type, { name: claimant.name }) : undefined,
    appearance: appearance === "" ? undefined : thing("CreativeWork", { url: new URL(appearance).href }),
  });
}
