import { z } from "zod";
import { timestampSchema } from "../identity/timestamp";

/** What has taken the place of a file that was put aside. */
export const insteadSchema = z.strictObject({
  what: z.enum(["revision", "copy", "memory", "new", "outside"]).meta({
    description:
      "A revision of the article; the copy kept of the desk's own file; the state that Stet had open; a file made anew; or what somebody else has written there",
  }),
  at: timestampSchema.nullable().meta({ description: "Of when that state is; null where nobody knows" }),
});
export type Instead = z.infer<typeof insteadSchema>;

/** A file that could not be used, and what became of it. Holds nothing of what is in it. */
export const quarantinedSchema = z.strictObject({
  file: z
    .string()
    .meta({ description: "Name in the folder quarantine; the path in the desk of one left in its place" }),
  from: z.string().meta({ description: "Path in the desk where it stood" }),
  at: timestampSchema.nullable().meta({ description: "When it was put aside; null where nobody wrote it down" }),
  reason: z.string(),
  recovered: z.boolean().meta({ description: "Whether something good has taken its place" }),
  instead: insteadSchema.nullable(),
});
export type QuarantinedFile = z.infer<typeof quarantinedSchema>;
