import { z } from "zod";
import { quarantinedSchema } from "#core/doctor/quarantined";
import { timestampSchema } from "#core/identity/timestamp";
import { ulidSchema } from "#core/identity/ulid";

/** GET /api/desk/quarantine */
export const quarantineSchema = z.array(quarantinedSchema);

/** GET /api/desk/copies: what a synced folder has left beside articles. */
export const articleCopiesSchema = z.array(
  z.strictObject({
    file: z.string().meta({ description: "Its name in the folder articles" }),
    articleId: ulidSchema,
    service: z.string().nullable().meta({ description: "Whose way of naming copies this is" }),
    headline: z.string(),
    updatedAt: timestampSchema,
    articleIsHere: z.boolean(),
    same: z.boolean().meta({ description: "Whether it holds just what the article holds" }),
  }),
);
export type ArticleCopyAnswer = z.infer<typeof articleCopiesSchema>[number];

/** POST /api/desk/copies/:file/revision */
export const keptCopySchema = z.strictObject({ articleId: ulidSchema, revision: ulidSchema });
export type KeptCopyAnswer = z.infer<typeof keptCopySchema>;
