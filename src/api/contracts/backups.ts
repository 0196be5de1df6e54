import { z } from "zod";
import { backupCountsSchema } from "#core/backup/backupManifest";
import { timestampSchema } from "#core/identity/timestamp";
import { problemSchema } from "./problem";

/** GET /api/desk/backups */
export const backupStatusSchema = z.strictObject({
  automatic: z.boolean().meta({ description: "Whether one is made each day that the desk is used" }),
  folder: z.string().meta({ description: "Empty where the host keeps no backups" }),
  kept: z.array(
    z.strictObject({
      name: z.string(),
      at: timestampSchema,
      automatic: z.boolean(),
      size: z.int().meta({ description: "Bytes" }),
    }),
  ),
  running: z.strictObject({ done: z.int(), all: z.int() }).nullable().meta({ description: "In files" }),
  problem: problemSchema.nullable().meta({ description: "Why the last one tried could not be made" }),
});
export type BackupStatusAnswer = z.infer<typeof backupStatusSchema>;

/** POST /api/desk/restore, and POST /api/desk/backups/:name/restore */
export const restoredBackupSchema = z.strictObject({
  desk: z.string().meta({ description: "The folder that the restored desk is in" }),
  beside: z.boolean(),
  takenAt: timestampSchema,
  stet: z.string(),
  counts: backupCountsSchema,
});
export type RestoredBackupAnswer = z.infer<typeof restoredBackupSchema>;
