import { z } from "zod";
import { sha256Schema } from "../claims/evidence";
import { daySchema, timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";

export const SOURCE_KINDS = [
  "person",
  "organisation",
  "document",
  "web-page",
  "social-post",
  "dataset",
  "recording",
  "observation",
] as const;
export const sourceKindSchema = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKindSchema>;

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  person: "Person",
  organisation: "Organisation",
  document: "Document",
  "web-page": "Web page",
  "social-post": "Social post",
  dataset: "Dataset",
  recording: "Recording",
  observation: "Observation",
};

/**
 * What was agreed with the source. `background`: use what they say, under the public label only. `off-the-record`: do not
 * use it. `confidential`: moreover, who they are must never leave the desk.
 */
export const TERMS = ["on-the-record", "background", "off-the-record", "confidential"] as const;
export const termsSchema = z.enum(TERMS);
export type Terms = z.infer<typeof termsSchema>;

export const TERMS_LABELS: Readonly<Record<Terms, string>> = {
  "on-the-record": "On the record",
  background: "Background",
  "off-the-record": "Off the record",
  confidential: "Confidential",
};

/** The source half of the Admiralty code (NATO AJP-2.1). */
export const RELIABILITY_LABELS = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Reliability cannot be judged",
} as const;
export const reliabilitySchema = z.enum(["A", "B", "C", "D", "E", "F"]);

const WHOLE_ADDRESS = "Give the whole address, such as https://example.org/page";
const webAddress = z.union([z.literal(""), z.url({ protocol: /^https?$/, error: WHOLE_ADDRESS })]);

/** What people fill in about a source. */
export const sourceFieldsSchema = z.strictObject({
  kind: sourceKindSchema,
  name: z.string().trim().min(1, "A source needs a name").max(300),
  aliases: z.array(z.string().trim().min(1).max(300)).max(50).default([]),
  role: z.string().max(300).default(""),
  url: webAddress.default(""),
  archivedUrl: webAddress.default(""),
  seenOn: daySchema.nullable().default(null),
  contacts: z
    .array(z.string().trim().min(1).max(300))
    .max(20)
    .default([])
    .meta({ description: "E-mail addresses, telephone numbers, postal addresses" }),
  reliability: reliabilitySchema.nullable().default(null),
  notes: z.string().max(20_000).default(""),
  terms: termsSchema,
  publicLabel: z
    .string()
    .max(300)
    .default("")
    .meta({ description: "How an article may refer to it: a senior official" }),
  originId: ulidSchema
    .nullable()
    .default(null)
    .meta({ description: "The source that it takes what it says from: for a newspaper's report, the wire agency" }),
  files: z
    .array(z.strictObject({ sha256: sha256Schema, name: z.string().min(1).max(255) }))
    .max(100)
    .default([])
    .meta({ description: "Files kept with it: a recording, a scan, a saved page" }),
});
export type SourceFields = z.infer<typeof sourceFieldsSchema>;

export const sourceSchema = z.strictObject({
  id: ulidSchema,
  ...sourceFieldsSchema.shape,
  retraction: z
    .strictObject({ at: timestampSchema, by: z.string().max(200), reason: z.string().min(1).max(2_000) })
    .nullable()
    .default(null)
    .meta({ description: "Why nothing may rest on it any more" }),
  formerIds: z
    .array(ulidSchema)
    .default([])
    .meta({ description: "Ids of sources that were merged into it: what still names them means this one" }),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
});
export type Source = z.infer<typeof sourceSchema>;

/** The desk's library of sources: one JSON file. */
export const sourceLibrarySchema = z.strictObject({
  schema: z.literal("stet/sources"),
  schemaVersion: z.literal(1),
  version: z.int().min(0),
  sources: z.record(ulidSchema, sourceSchema),
  unfinished: z
    .array(
      z.strictObject({
        act: z.enum(["retracted", "reinstated", "merged", "relinked"]),
        sourceId: ulidSchema,
        at: timestampSchema,
        by: z.string().max(200),
        note: z.string().max(2_000),
      }),
    )
    .optional()
    .meta({ description: "What was done to sources and may not have reached every article that names them yet" }),
});
export type SourceLibrary = z.infer<typeof sourceLibrarySchema>;
export type SourceAct = NonNullable<SourceLibrary["unfinished"]>[number];
