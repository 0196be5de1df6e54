import { z } from "zod";
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
