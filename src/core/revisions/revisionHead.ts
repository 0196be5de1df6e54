import { z } from "zod";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";
import { KEPT_BECAUSE } from "./keptBecause";

/** What a list says of a kept state of an article. */
export const revisionHeadSchema = z.strictObject({
  id: ulidSchema,
  at: timestampSchema,
  by: z.string(),
  kind: z.enum(KEPT_BECAUSE).meta({ description: "Why it was kept" }),
  name: z.string().nullable(),
  version: z.int().meta({ description: "Of the article; of refused words, the version that they started from" }),
  bytes: z.int().min(0).meta({ description: "On the disk" }),
});
export type RevisionHead = z.infer<typeof revisionHeadSchema>;

/** One in the list, with what changed since the state that was kept before it. */
export const listedRevisionSchema = revisionHeadSchema.extend({
  summary: z
    .string()
    .nullable()
    .meta({ description: "In one line; null for the first that is kept, and for what cannot be compared" }),
});
export type ListedRevision = z.infer<typeof listedRevisionSchema>;
