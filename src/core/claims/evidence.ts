import { z } from "zod";
import { ulidSchema } from "../identity/ulid";

/** How a piece of evidence bears on the claim. */
export const STANCES = ["supports", "contradicts", "context"] as const;
const stanceSchema = z.enum(STANCES);
export type Stance = z.infer<typeof stanceSchema>;

export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
};

/** The information half of the Admiralty code (NATO AJP-2.1), by number. */
export const CREDIBILITY_LABELS = {
  1: "Confirmed by other sources",
  2: "Probably true",
  3: "Possibly true",
  4: "Doubtfully true",
  5: "Improbable",
  6: "Truth cannot be judged",
} as const;

/** Lower-case hexadecimal SHA-256 of a file's bytes: its name in the desk's attachments. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in lower-case hexadecimal");

/**
 * One piece of evidence for or against a claim. `credibility` is the information half of the Admiralty code (NATO
 * AJP-2.1): 1 confirmed by other sources … 5 improbable, 6 cannot be judged.
 */
export const evidenceSchema = z.strictObject({
  id: ulidSchema,
  sourceId: ulidSchema,
  stance: stanceSchema,
  locator: z.string().max(1_000).meta({ description: "Page, timecode, URL fragment: where in the source" }),
  quote: z.string().max(20_000).meta({ description: "The source's own words" }),
  note: z.string().max(20_000),
  credibility: z.int().min(1).max(6).nullable(),
  attachment: sha256Schema.nullable().meta({ description: "A file kept with it" }),
  attachmentName: z
    .string()
    .min(1)
    .max(255)
    // Not a default: a key that is added in reading would break the hash of every older entry of a ledger.
    .optional()
    .meta({ description: "What the file was called when it was attached; in no export but Stet's own JSON" }),
});
export type Evidence = z.infer<typeof evidenceSchema>;
