import { z } from "zod";
import { sha256Schema } from "../claims/evidence";
import { timestampSchema } from "../identity/timestamp";
import { stageSchema } from "./stage";

/** Opening a closed gate all the same takes a reason and the name of the person who answers for it. */
export const overrideSchema = z.strictObject({
  reason: z.string().trim().min(1).max(2_000),
  by: z.string().trim().min(1).max(200),
});
export type Override = z.infer<typeof overrideSchema>;

const entry = { at: timestampSchema, by: z.string().max(200) };

/** What happened to an article as a whole, in order: never changed, only added to. */
export const historyEntrySchema = z.discriminatedUnion("act", [
  z.strictObject({
    ...entry,
    act: z.literal("created"),
    from: z.string().max(500).meta({ description: "Empty, or the file or article it came from" }),
  }),
  z.strictObject({
    ...entry,
    act: z.literal("stage"),
    from: stageSchema,
    to: stageSchema,
    reason: z.string().max(2_000),
    override: overrideSchema.nullable(),
  }),
  z.strictObject({ ...entry, act: z.literal("signed-off"), version: z.int().min(0), note: z.string().max(2_000) }),
  z.strictObject({ ...entry, act: z.literal("sign-off-withdrawn"), note: z.string().max(2_000) }),
  z.strictObject({
    ...entry,
    act: z.literal("exported"),
    format: z.string(),
    draft: z.boolean(),
    version: z.int().min(0),
    sha256: sha256Schema.meta({ description: "Hash of the exported file" }),
    override: overrideSchema.nullable(),
  }),
  z.strictObject({ ...entry, act: z.literal("trashed") }),
  z.strictObject({ ...entry, act: z.literal("restored") }),
]);
export type HistoryEntry = z.infer<typeof historyEntrySchema>;
