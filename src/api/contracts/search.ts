import { z } from "zod";
import { SEARCH_FIELDS } from "#core/deskSearch/searchTexts";
import { articleListQuerySchema, articleListSchema } from "./articles";

/** As many articles as an answer holds: nobody reads on beyond that, they narrow the search down. */
export const MOST_FOUND = 500;

/** GET /api/search */
export const searchQuerySchema = articleListQuerySchema;

const count = z.int().min(0);

export const foundSchema = z.strictObject({
  articles: articleListSchema.meta({ description: `The best first, ${MOST_FOUND} at most` }),
  total: count.meta({ description: "How many were found" }),
  searched: z
    .strictObject({ ready: count, total: count })
    .meta({ description: "Of so many articles so many could be searched: fewer while their words are being read" }),
  corrected: z
    .array(z.strictObject({ typed: z.string(), instead: z.array(z.string()) }))
    .meta({ description: "Words that nothing begins with, and what was looked for in their place" }),
});
export type FoundAnswer = z.infer<typeof foundSchema>;

/** GET /api/articles/:id/excerpt */
export const excerptQuerySchema = z.strictObject({ query: z.string().max(500) });
export const excerptAnswerSchema = z.strictObject({
  excerpt: z
    .strictObject({
      where: z.enum(SEARCH_FIELDS),
      text: z.string(),
      ranges: z
        .array(z.strictObject({ from: count, to: count }))
        .meta({ description: "What to mark, in UTF-16 units" }),
    })
    .nullable()
    .meta({ description: "Null when the words stand in nothing but what a list shows anyway" }),
});
export type ExcerptAnswer = z.infer<typeof excerptAnswerSchema>;
