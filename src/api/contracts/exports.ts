import { z } from "zod";
import { overrideSchema } from "#core/article/history";
import { articleListQuerySchema } from "./articles";
import { problemSchema } from "./problem";

/** As many as the largest desk that Stet is made for. */
const MOST_ARTICLES = 100_000;

/** POST /api/exports: several articles into one archive. Either `ids` or `filter` says which. */
export const batchRequestSchema = z
  .strictObject({
    ids: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(MOST_ARTICLES)
      .optional()
      .meta({ description: "Ids or slugs; each article counts once" }),
    filter: articleListQuerySchema.optional().meta({ description: "As for the list of articles; {} for all of them" }),
    formats: z.array(z.string().max(100)).min(1).max(50),
    draft: z.boolean().default(false),
    options: z
      .array(z.string().max(100))
      .max(50)
      .default([])
      .meta({ description: "Ids of options; each counts for those of the formats that have it" }),
    override: overrideSchema
      .nullable()
      .default(null)
      .meta({ description: "Opens the gate of those articles where it is closed; they have to be named by ids" }),
  })
  .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), {
    message: "either ids or a filter",
    path: ["ids"],
  })
  .refine(({ ids, override }) => override === null || ids !== undefined, {
    message: "an override opens the gates of articles that are named: use ids",
    path: ["override"],
  });
export type BatchRequest = z.input<typeof batchRequestSchema>;

export const BATCH_OUTCOMES = ["exported", "refused", "not-found"] as const;

/** What came of one article in one format. */
export const batchItemSchema = z.strictObject({
  id: z.string().meta({ description: "The article's id; what was asked for when there is no such article" }),
  headline: z.string(),
  format: z.string(),
  outcome: z.enum(BATCH_OUTCOMES),
  file: z.string().nullable().meta({ description: "Its path in the archive" }),
  sha256: z.string().nullable(),
  warnings: z.array(z.string()),
  problem: problemSchema.nullable(),
});
export type BatchItem = z.infer<typeof batchItemSchema>;

export const BATCH_STATES = ["writing", "recording", "done", "cancelled", "failed"] as const;

/** GET /api/exports/:id */
export const batchStatusSchema = z.strictObject({
  id: z.string(),
  state: z.enum(BATCH_STATES),
  done: z.int().meta({ description: "Articles written so far, or recorded so far" }),
  all: z.int(),
  current: z.string().nullable().meta({ description: "The headline of the article that is being written" }),
  items: z.array(batchItemSchema).meta({ description: "When it is over; by article, in the order of their ids" }),
  file: z
    .strictObject({ name: z.string(), size: z.int() })
    .nullable()
    .meta({ description: "When it is done and anything was exported; bytes" }),
  problem: problemSchema.nullable().meta({ description: "Why it failed" }),
});
export type BatchStatus = z.infer<typeof batchStatusSchema>;
