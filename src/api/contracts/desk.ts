import { z } from "zod";
import { quarantinedSchema } from "#core/doctor/quarantined";
import { deskSettingsSchema, profileSchema } from "#core/settings/deskSettings";
import { problemSchema } from "./problem";

/** GET /api/desk */
export const deskInfoSchema = z.strictObject({
  version: z.string().meta({ description: "Of Stet" }),
  dir: z.string(),
  readOnly: z.boolean(),
  readOnlyBecause: problemSchema.nullable().meta({ description: "Who has the desk, or that a newer Stet wrote it" }),
  /** Null until somebody has said who they are; acts then carry the name of the system's user. */
  profile: profileSchema.nullable(),
  actingAs: z.string(),
  settings: deskSettingsSchema,
  quarantined: z.array(quarantinedSchema),
  reading: z
    .strictObject({ read: z.int(), total: z.int() })
    .nullable()
    .meta({ description: "How many articles are listed so far, of a desk whose index is being made; null: all are" }),
});
export type DeskInfo = z.infer<typeof deskInfoSchema>;

/** POST /api/attachments: an image's bytes as the body. */
export const attachmentSchema = z.strictObject({
  sha256: z.string(),
  mediaType: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});
export type AttachmentAnswer = z.infer<typeof attachmentSchema>;

/** POST /api/attachments/files, and GET /api/attachments/:sha256/about: a file kept with evidence or a source. */
export const keptFileSchema = z.strictObject({
  sha256: z.string(),
  mediaType: z.string().meta({ description: "Found from the bytes" }),
  size: z.int().min(0).meta({ description: "Bytes" }),
});
export type KeptFileAnswer = z.infer<typeof keptFileSchema>;

/** GET /api/attachments/:sha256 */
export const attachmentQuerySchema = z.strictObject({
  name: z.string().max(255).optional().meta({ description: "What the download is to be called" }),
});
