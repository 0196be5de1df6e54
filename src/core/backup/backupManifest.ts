import { z } from "zod";
import { sha256Schema } from "../claims/evidence";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";

export const backupCountsSchema = z.strictObject({
  articles: z.int(),
  trashed: z.int(),
  sources: z.int(),
  revisions: z.int(),
  attachments: z.int(),
});
export type BackupCounts = z.infer<typeof backupCountsSchema>;

export const BACKUP_VERSION = 1;

/** `manifest.json` at the end of a backup: every file in it, with what proves that it is whole. Holds no words of anybody's. */
export const backupManifestSchema = z.strictObject({
  schema: z.literal("stet/backup"),
  schemaVersion: z.literal(BACKUP_VERSION),
  stet: z.string().meta({ description: "The version of Stet that made it" }),
  takenAt: timestampSchema,
  desk: z.strictObject({ id: ulidSchema.nullable() }),
  formats: z
    .record(z.string(), z.int())
    .meta({ description: "The newest schemaVersion of each kind of file, by its schema" }),
  counts: backupCountsSchema,
  bytes: z.int().meta({ description: "Of all files, unpacked" }),
  files: z.array(
    z.strictObject({
      path: z.string().meta({ description: "In the desk's folder, with forward slashes" }),
      size: z.int().min(0),
      sha256: sha256Schema,
    }),
  ),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;
