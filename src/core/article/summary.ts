import { z } from "zod";
import { viewClaims } from "../claims/claimView";
import { claimCountsSchema, countClaims, verificationOf, verificationSchema } from "../claims/verification";
import { countCopy } from "../copy/copyCounts";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";

import type { Article } from "./article";
import { stageSchema } from "./stage";

/** What a list shows of an article. Derived, so that listing a desk parses no article. */
export const articleSummarySchema = z.strictObject({
  id: ulidSchema,
  version: z.int(),
  slug: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  bylines: z.array(z.string()),
  section: z.string(),
  stage: stageSchema,
  tags: z.array(z.string()),
  language: z.string(),
  words: z.int().meta({ description: "Words of copy, headline and standfirst not counted" }),
  verification: verificationSchema,
  claims: claimCountsSchema,
  signedOffBy: z.string().nullable(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

export function summarise(article: Article): ArticleSummary {
  const views = viewClaims(article.body, article.claims);
  return {
    id: article.id,
    version: article.version,
    slug: article.slug,
    headline: article.headline,
    standfirst: article.standfirst,
    bylines: article.bylines.map((byline) => byline.name),
    section: article.section,
    stage: article.stage,
    tags: article.tags,
    language: article.language,
    words: countCopy(article.body, article.language).words,
    verification: verificationOf(views),
    claims: countClaims(views),
    signedOffBy: article.signOff?.by ?? null,
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
  };
}
