import { z } from "zod";
import { ulidSchema } from "../identity/ulid";

/** Where on the screen a finding is mended. */
const findingFieldSchema = z.enum(["headline", "standfirst", "byline", "slug", "tags", "embargo", "body", "language"]);

/** Something that a check has to say about an article. */
export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning"]),
  message: z.string(),
  claimId: ulidSchema.optional(),
  field: findingFieldSchema.optional(),
  block: z.int().min(0).optional().meta({ description: "The top-level block of the text it stands in, from 0" }),
});
export type Finding = z.infer<typeof findingSchema>;
