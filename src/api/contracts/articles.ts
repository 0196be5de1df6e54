import { z } from "zod";
import { articleSchema, detailsSchema } from "#core/article/article";
import { articlePatchSchema } from "#core/article/articlePatch";
import { commandSchema } from "#core/article/commands/command";
import { stageSchema } from "#core/article/stage";
import { articleSummarySchema } from "#core/article/summary";
import { verificationSchema } from "#core/claims/verification";
import { findingSchema } from "#core/gate/finding";
import { timestampSchema } from "#core/identity/timestamp";

export const articleListQuerySchema = z.strictObject({
  query: z.string().max(500).optional(),
  stage: stageSchema.optional(),
  tag: z.string().max(100).optional(),
  verification: verificationSchema.optional(),
});
export type ArticleListQuery = z.infer<typeof articleListQuerySchema>;

export const articleListSchema = z.array(articleSummarySchema);
export const tagListSchema = z.array(z.strictObject({ tag: z.string(), count: z.int() }));
export const trashListSchema = z.array(z.strictObject({ summary: articleSummarySchema, trashedAt: timestampSchema }));

/** POST /api/articles */
export const newArticleRequestSchema = detailsSchema.partial();
export type NewArticleRequest = z.infer<typeof newArticleRequestSchema>;

/** PATCH /api/articles/:id, with If-Match */
export const saveRequestSchema = articlePatchSchema;

/** POST /api/articles/:id/commands, with If-Match */
export const commandsRequestSchema = z.strictObject({ commands: z.array(commandSchema).min(1).max(1_000) });

/** 412: the save did not start from what is on disk. Both texts are kept. */
export const conflictSchema = z.strictObject({
  code: z.literal("conflict"),
  message: z.string(),
  remedy: z.string(),
  current: articleSchema,
  kept: z.string().meta({ description: "The revision that holds the refused text" }),
});
export type ConflictAnswer = z.infer<typeof conflictSchema>;

export const checkedSchema = z.strictObject({ gate: z.enum(["open", "closed"]), findings: z.array(findingSchema) });
