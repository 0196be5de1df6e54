import { z } from "zod";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";

/** A thread of remarks to colleagues on a stretch of text. Notes never leave the desk in a finished article. */
export const noteSchema = z.strictObject({
  id: ulidSchema,
  resolved: z.boolean(),
  remarks: z
    .array(z.strictObject({ at: timestampSchema, by: z.string().max(200), text: z.string().max(20_000) }))
    .min(1),
});
