import { z } from "zod";
import { articleSummarySchema } from "../article/summary";
import { evidenceSchema } from "../claims/evidence";
import { verdictSchema } from "../claims/verdict";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";

/** A claim that has evidence from a source. */
const citingClaimSchema = z.strictObject({
  id: ulidSchema,
  text: z.string().meta({ description: "Its words now; the last known ones when its text is gone" }),
  inText: z.boolean(),
  verdict: verdictSchema,
  stale: z.boolean(),
  evidence: z
    .array(evidenceSchema)
    .meta({ description: "The pieces that come from the source, or from one that repeats it" }),
});

/** An export made while evidence of a claim in the article came from a source. Draft copies are among them. */
const restingExportSchema = z.strictObject({
  at: timestampSchema,
  by: z.string(),
  format: z.string(),
  draft: z.boolean(),
  version: z.int().min(0),
  sha256: evidenceSchema.shape.attachment.unwrap(),
});

/** An article, perhaps one in the trash, of which claims rest on a source or once did when it was exported. */
const citingArticleSchema = z.strictObject({
  summary: articleSummarySchema,
  trashed: z.boolean(),
  claims: z
    .array(citingClaimSchema)
    .meta({ description: "Those that have evidence from it now, in the order of the text" }),
  exports: z.array(restingExportSchema).meta({ description: "Newest first" }),
});
export type CitingArticle = z.infer<typeof citingArticleSchema>;

/** What rests on a source, over all articles, the newest change first. For eyes at the desk only. */
export const sourceUsesSchema = z.strictObject({
  sourceId: ulidSchema,
  articles: z.array(citingArticleSchema),
});
export type SourceUses = z.infer<typeof sourceUsesSchema>;
