import { z } from "zod";
import { ulidSchema } from "#core/identity/ulid";
import { sourceFieldsSchema, sourceSchema } from "#core/sources/source";

export const sourceListSchema = z.array(sourceSchema);

/** POST /api/sources */
export const newSourceRequestSchema = sourceFieldsSchema;

/** PATCH /api/sources/:id. No defaults here: a field that is not named stays as it is. */
export const editSourceRequestSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(sourceFieldsSchema.shape).map(([key, field]) => [
      key,
      (field instanceof z.ZodDefault ? field.unwrap() : field).optional(),
    ]),
  ) as unknown as {
    [Key in keyof typeof sourceFieldsSchema.shape]: z.ZodOptional<(typeof sourceFieldsSchema.shape)[Key]>;
  },
);

/** POST /api/sources/:id/retraction */
export const retractionRequestSchema = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });

/** DELETE /api/sources/:id/retraction */
export const reinstatementRequestSchema = z.strictObject({ note: z.string().max(2_000).default("") });

/** POST /api/sources/:id/merge */
export const mergeRequestSchema = z.strictObject({ into: ulidSchema });
