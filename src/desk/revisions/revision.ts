import { z } from "zod";
import { articlePatchSchema } from "#core/article/articlePatch";
import { commandSchema } from "#core/article/commands/command";
import { timestampSchema } from "#core/identity/timestamp";
import { ulidSchema } from "#core/identity/ulid";

const head = {
  schema: z.literal("stet/revision"),
  schemaVersion: z.literal(1),
  id: ulidSchema,
  articleId: ulidSchema,
  at: timestampSchema,
  by: z.string(),
};

/** Why a state of an article was kept. */
const keptBecauseSchema = z.enum([
  "stage",
  "exported",
  "trashed",
  "restored",
  "recovered",
  "writing",
  "closing",
  "conflict",
]);
export type KeptBecause = z.infer<typeof keptBecauseSchema>;

/**
 * A file `revisions/ARTICLE/REVISION.json.gz`: gzip (RFC 1952) of this as JSON. The id is a ULID, so that names sort by
 * time.
 *
 * - Most kinds hold `article`, a whole state that stood at version `version`. It may be of an older schema version and goes
 *   through `readArticle`.
 * - `refused` holds an `article` that never stood: what a conflicting save would have made of version `baseVersion`.
 * - `refused-patch` and `refused-commands` hold what was sent, when version `baseVersion` was no longer known.
 */
export const revisionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...head, kind: keptBecauseSchema, version: z.int(), article: z.unknown() }),
  z.strictObject({ ...head, kind: z.literal("refused"), baseVersion: z.int(), article: z.unknown() }),
  z.strictObject({ ...head, kind: z.literal("refused-patch"), baseVersion: z.int(), patch: articlePatchSchema }),
  z.strictObject({
    ...head,
    kind: z.literal("refused-commands"),
    baseVersion: z.int(),
    commands: z.array(commandSchema),
  }),
]);
export type Revision = z.infer<typeof revisionSchema>;
