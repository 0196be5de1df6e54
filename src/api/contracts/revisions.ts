import { z } from "zod";
import { articleSchema } from "#core/article/article";
import { ulidSchema } from "#core/identity/ulid";
import { listedRevisionSchema, revisionHeadSchema } from "#core/revisions/revisionHead";
import { revisionNameSchema } from "#core/revisions/revisionName";

/** Revisions that one answer has at most. */
const MAX_PAGE = 200;

/** GET /api/articles/:idOrSlug/revisions */
export const revisionListQuerySchema = z.strictObject({
  before: ulidSchema.optional().meta({ description: "Only those that are older than this one" }),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).optional(),
});
export type RevisionListQuery = z.infer<typeof revisionListQuerySchema>;

export const revisionListSchema = z.strictObject({
  revisions: z.array(listedRevisionSchema).meta({ description: "The newest first" }),
  total: z.int().min(0),
  older: ulidSchema.nullable().meta({ description: "`before` of the next page; null when there is none" }),
});
export type RevisionListAnswer = z.infer<typeof revisionListSchema>;

/** GET /api/articles/:idOrSlug/revisions/:revision */
export const revisionSchema = z.strictObject({
  head: revisionHeadSchema,
  article: articleSchema,
  partial: z.boolean().meta({ description: "Only some of it is known; it cannot be brought back whole" }),
});
export type RevisionAnswer = z.infer<typeof revisionSchema>;

/** POST /api/articles/:idOrSlug/revisions: keeps the state that stands, under a name. */
export const revisionNameRequestSchema = z.strictObject({ name: revisionNameSchema });

/** PATCH /api/articles/:idOrSlug/revisions/:revision */
export const revisionChangeRequestSchema = z.strictObject({
  name: revisionNameSchema.nullable().meta({ description: "Null takes the name away" }),
});

/** POST /api/articles/:id/revisions/:revision/restore, with If-Match; 412 is that of a save. */
export const broughtBackSchema = z.strictObject({
  article: articleSchema,
  replaced: ulidSchema
    .nullable()
    .meta({ description: "The revision that has what stood before; null when nothing changed" }),
});
export type BroughtBackAnswer = z.infer<typeof broughtBackSchema>;
