import { z } from "zod";
import { detailsSchema, signOffSchema } from "../article/article";
import { overrideSchema } from "../article/history";
import { stageSchema } from "../article/stage";
import { evidenceSchema, sha256Schema } from "../claims/evidence";
import { factCheckHoldSchema } from "../claims/factChecksOf";
import { verdictSchema } from "../claims/verdict";
import { claimCountsSchema, verificationSchema } from "../claims/verification";
import { findingSchema } from "../gate/finding";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";
import { sourceKindSchema, termsSchema } from "../sources/source";

/** Who a report is for. The public one says of a source what its terms allow; the internal one names it. */
export const EDITIONS = ["public", "internal"] as const;
export const editionSchema = z.enum(EDITIONS);
export type Edition = z.infer<typeof editionSchema>;

/** In the place of an override's reason that may not be public. What was written once stays in the history. */
export const REASON_WITHHELD = "The newsroom keeps this reason to itself: it holds a protected detail.";

/** What an internal report says on its face, in every format. */
export const INTERNAL_NOTICE = "INTERNAL, NOT FOR PUBLICATION";

/** By ids of the desk, reports that have nothing to do with one another could be laid side by side. */
const deskId = ulidSchema.nullable().meta({ description: "Internal edition only" });

const reportedFindingSchema = z.strictObject({
  ...findingSchema.shape,
  claimId: deskId.optional(),
  claim: z.int().min(1).optional().meta({ description: "The number of the claim that it is about" }),
});
export type ReportedFinding = z.infer<typeof reportedFindingSchema>;

const reportedSourceSchema = z.strictObject({
  label: z.string().meta({ description: "How the article may refer to it" }),
  onTheRecord: z.boolean().meta({ description: "Under any other terms the public edition gives the label alone" }),
  kind: sourceKindSchema.nullable(),
  role: z.string(),
  url: z.string(),
  name: z.string().nullable().meta({ description: "Internal edition only; null for one no longer in the library" }),
  terms: termsSchema.nullable().meta({ description: "Internal edition only" }),
  retracted: z.boolean().meta({ description: "Nothing may rest on it any more" }),
});
export type ReportedSource = z.infer<typeof reportedSourceSchema>;

const reportedEvidenceSchema = z.strictObject({
  source: reportedSourceSchema,
  ...evidenceSchema.pick({ stance: true, locator: true, quote: true, note: true, credibility: true }).shape,
  attachment: sha256Schema.nullable().meta({ description: "Internal edition only: SHA-256 of the file kept with it" }),
});
export type ReportedEvidence = z.infer<typeof reportedEvidenceSchema>;

const reportedFactCheckSchema = z.strictObject({
  claimReviewed: z.string().meta({ description: "The words under which it is published" }),
  claimant: z.string().meta({ description: "Who made the claim; empty when nobody is named" }),
  appearance: z.string().meta({ description: "Where it was claimed: a web address, or empty" }),
  rating: z.string().nullable().meta({ description: "As readers see it; null without a settled verdict" }),
  heldBack: factCheckHoldSchema.nullable().meta({ description: "Why it is not published now; null when it is" }),
});
export type ReportedFactCheck = z.infer<typeof reportedFactCheckSchema>;

const reportedClaimSchema = z.strictObject({
  number: z.int().min(1).meta({ description: "In the order of the text, orphans last" }),
  id: deskId,
  text: z.string().meta({ description: "Its exact words; the last known ones of an orphan" }),
  orphaned: z.boolean().meta({ description: "Its text is gone from the article" }),
  verdict: verdictSchema,
  stale: z.boolean().meta({ description: "Since the verdict the words have changed, or a source was retracted" }),
  verdictText: z
    .string()
    .nullable()
    .meta({ description: "Of a claim whose words have changed, those that the verdict was about" }),
  retractions: z
    .array(
      z.strictObject({
        source: reportedSourceSchema,
        at: timestampSchema,
        reason: z.string().meta({ description: "Internal edition only" }),
      }),
    )
    .meta({ description: "Sources of its evidence that were retracted after the verdict" }),
  verdictBy: z.string().nullable(),
  verdictAt: timestampSchema.nullable(),
  verdictNote: z.string(),
  independentSources: z
    .int()
    .min(0)
    .meta({ description: "How many origins that do not repeat one another support it" }),
  evidence: z.array(reportedEvidenceSchema),
  factCheck: reportedFactCheckSchema
    .nullable()
    .meta({ description: "Null unless an editor chose to publish it as one" }),
  ledger: z.strictObject({
    entries: z.int().min(1),
    intact: z.boolean(),
    broken: z.array(z.int().min(1)).meta({ description: "Entries that do not fit the chain, from 1" }),
    evidenceRemoved: z
      .int()
      .min(0)
      .meta({ description: "Pieces of evidence that were linked to it once and have been taken out again" }),
  }),
});
export type ReportedClaim = z.infer<typeof reportedClaimSchema>;

const reportedOverrideSchema = z.strictObject({
  at: timestampSchema,
  act: z.enum(["stage", "exported"]),
  to: z.string().meta({ description: "The stage entered, or the format exported" }),
  version: z.int().nullable().meta({ description: "Of an export" }),
  ...overrideSchema.shape,
});
export type ReportedOverride = z.infer<typeof reportedOverrideSchema>;

const reportedExportSchema = z.strictObject({
  at: timestampSchema,
  by: z.string(),
  format: z.string(),
  draft: z.boolean(),
  overridden: z.boolean().meta({ description: "The gate was closed, and was opened for it" }),
  version: z.int(),
  sha256: sha256Schema,
});
export type ReportedExport = z.infer<typeof reportedExportSchema>;

/**
 * Everything that is known about how an article was verified, at one moment. Keys are the same in both editions. Moments are to
 * the millisecond in the internal one, and to the second in the public one.
 */
export const verificationReportSchema = z
  .strictObject({
    schema: z.literal("stet/verification-report"),
    schemaVersion: z.literal(1),
    edition: editionSchema,
    notice: z.string().nullable(),
    at: timestampSchema.meta({ description: "The moment of the report" }),
    article: z.strictObject({
      id: deskId,
      ...detailsSchema.pick({ headline: true, slug: true, language: true }).shape,
      bylines: z.array(z.string()),
      version: z.int().min(0),
      stage: stageSchema,
    }),
    signOff: signOffSchema
      .extend({ changedSince: z.boolean().meta({ description: "The article has been changed since" }) })
      .nullable(),
    verification: verificationSchema,
    totals: claimCountsSchema,
    gate: z.enum(["open", "closed"]),
    findings: z.array(reportedFindingSchema),
    claims: z.array(reportedClaimSchema),
    overrides: z.array(reportedOverrideSchema).meta({ description: "In order" }),
    exports: z.array(reportedExportSchema).meta({ description: "The newest first" }),
    belongsTo: reportedExportSchema.nullable().meta({
      description: "The newest final export of the article's words as they are; null when there is none",
    }),
  })
  .meta({ title: "Stet verification report" });
export type VerificationReport = z.infer<typeof verificationReportSchema>;
