import { z } from "zod";
import { claimSchema } from "../claims/claim";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";
import { languageTagSchema } from "../language/languageTag";
import { isSlug } from "../text/slugify";
import { documentNodeSchema } from "./document/documentNode";
import { historyEntrySchema } from "./history";
import { noteSchema } from "./note";
import { stageSchema } from "./stage";

/** The version of the article's form on disk. A new one comes with a migration from the one before. */
export const ARTICLE_SCHEMA_VERSION = 1;

const line = (max: number) => z.string().max(max);

/** What an editor fills in about an article, beside its text, claims and stage. */
export const detailsSchema = z.strictObject({
  slug: z.union([
    z.literal(""),
    z
      .string()
      .refine(
        isSlug,
        "must be lower-case words of letters and digits with hyphens between them, at most 60 characters",
      ),
  ]),
  headline: line(500),
  standfirst: line(5_000),
  bylines: z.array(z.strictObject({ name: z.string().trim().min(1).max(200) })).max(50),
  dateline: line(200).meta({ description: "Where the story was reported from" }),
  section: line(100),
  language: languageTagSchema,
  genre: line(100).meta({ description: "IPTC genre code, or empty" }),
  embargo: timestampSchema.nullable().meta({ description: "Not to be published before" }),
  tags: z.array(z.string().trim().min(1).max(100)).max(200),
  subjects: z
    .array(z.string().regex(/^\d{8}$/))
    .max(50)
    .meta({ description: "IPTC Media Topic codes" }),
});
export type Details = z.infer<typeof detailsSchema>;

/** A named person's word that the article as a whole stands, and the version it was about. */
export const signOffSchema = z.strictObject({
  by: z.string().trim().min(1).max(200),
  at: timestampSchema,
  version: z.int().min(0),
  note: z.string().max(2_000),
});

/** An article: one JSON file on the desk. */
export const articleSchema = z
  .strictObject({
    schema: z.literal("stet/article"),
    schemaVersion: z.literal(ARTICLE_SCHEMA_VERSION),
    id: ulidSchema,
    version: z.int().min(0).meta({ description: "One more at each save" }),
    ...detailsSchema.shape,
    stage: stageSchema,
    signOff: signOffSchema.nullable(),
    body: documentNodeSchema.meta({ description: "ProseMirror document" }),
    claims: z.record(ulidSchema, claimSchema),
    notes: z.record(ulidSchema, noteSchema),
    history: z.array(historyEntrySchema),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .meta({ title: "Stet article" });
export type Article = z.infer<typeof articleSchema>;
