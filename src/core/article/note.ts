import { z } from "zod";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";

/** As long as a remark may be, in UTF-16 code units. */
export const MAX_REMARK = 20_000;

/** One message of a thread. What is taken away keeps its place without its words, so that two windows agree on it. */
export const remarkSchema = z.strictObject({
  id: ulidSchema.optional(),
  at: timestampSchema,
  by: z.string().max(200),
  text: z.string().max(MAX_REMARK),
  editedAt: timestampSchema.optional().meta({ description: "When its words were last changed" }),
  deletedAt: timestampSchema.optional().meta({ description: "When its writer took it away" }),
});
export type Remark = z.infer<typeof remarkSchema>;

/** A thread of remarks to colleagues on a stretch of text. Notes never leave the desk in a finished article. */
export const noteSchema = z.strictObject({
  id: ulidSchema,
  resolved: z.boolean(),
  changed: z
    .strictObject({ at: timestampSchema, by: z.string().max(200) })
    .optional()
    .meta({ description: "When it was last resolved or reopened, and by whom" }),
  about: z.string().max(500).optional().meta({ description: "The words that it was about when somebody last wrote" }),
  remarks: z.array(remarkSchema).min(1),
});
export type Note = z.infer<typeof noteSchema>;
