import { z } from "zod";
import { articlePatchSchema } from "#core/article/articlePatch";
import { commandSchema } from "#core/article/commands/command";
import { timestampSchema } from "#core/identity/timestamp";
import { ulidSchema } from "#core/identity/ulid";
import { type Result, refuse, succeed } from "#core/result";
import { KEPT_BECAUSE } from "#core/revisions/keptBecause";
import { revisionNameSchema } from "#core/revisions/revisionName";

/** The version of a revision's form on disk: 2 has names, and the kinds `named`, `replaced` and `brought-back`. */
const REVISION_SCHEMA_VERSION = 2;

const head = {
  schema: z.literal("stet/revision"),
  schemaVersion: z.literal(REVISION_SCHEMA_VERSION),
  id: ulidSchema,
  articleId: ulidSchema,
  at: timestampSchema,
  by: z.string(),
  name: revisionNameSchema.optional(),
};

/** Why a state of an article was kept: all reasons but those of words that never stood. */
const keptBecauseSchema = z.enum(KEPT_BECAUSE).exclude(["refused", "refused-patch", "refused-commands"]);
export type KeptBecause = z.infer<typeof keptBecauseSchema>;

/**
 * A file `revisions/ARTICLE/REVISION.json.gz`: gzip (RFC 1952) of this as JSON. The id is a ULID, so that names sort by
 * time. What is in it never changes, but for its name.
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

/** What every new revision starts with. */
export const REVISION_HEAD = { schema: "stet/revision", schemaVersion: REVISION_SCHEMA_VERSION } as const;

/**
 * A revision from JSON of any schema version up to ours. Problem codes: `revision-damaged`, and `schema-version-newer` for
 * what a newer Stet has written, which is sound and has to be left alone.
 */
export function readRevision(json: unknown): Result<Revision> {
  const version = versionOf(json);
  if (version > REVISION_SCHEMA_VERSION) {
    return refuse(
      "schema-version-newer",
      `The revision was written by a newer Stet (format ${version}, this one knows ${REVISION_SCHEMA_VERSION}).`,
      "Update Stet to see it. The file has not been touched.",
    );
  }
  // Version 1 lacks what 2 has added, and nothing else.
  const parsed = revisionSchema.safeParse(
    version === 1 ? { ...(json as object), schemaVersion: REVISION_SCHEMA_VERSION } : json,
  );
  return parsed.success ? succeed(parsed.data) : damagedRevision();
}

export function damagedRevision() {
  return refuse("revision-damaged", "This revision is damaged.", "Choose an older one.");
}

function versionOf(json: unknown): number {
  const isRevision = typeof json === "object" && json !== null && "schemaVersion" in json;
  return isRevision && typeof json.schemaVersion === "number" ? json.schemaVersion : 0;
}
