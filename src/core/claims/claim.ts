import { z } from "zod";
import { timestampSchema } from "../identity/timestamp";
import { ulidSchema } from "../identity/ulid";
import { evidenceSchema, sha256Schema } from "./evidence";
import { factCheckSchema } from "./factCheck";
import { verdictSchema } from "./verdict";

const note = z.string().max(20_000);

/** What every entry of a ledger says: who, when, the exact words it was about, and the hash of the entry before it. */
const entry = {
  at: timestampSchema,
  by: z.string().max(200),
  text: z.string().meta({ description: "The claim's exact words at that moment" }),
  previous: sha256Schema.nullable().meta({ description: "Hash of the entry before; null for the first" }),
  hash: sha256Schema.meta({ description: "SHA-256 of this entry as canonical JSON without the field hash" }),
};

/** The acts that a claim's ledger records. A claim has no state beside them: everything else is derived. */
export const ledgerEntrySchema = z.discriminatedUnion("act", [
  z.strictObject({ ...entry, act: z.literal("marked"), copiedFrom: ulidSchema.nullable() }),
  z.strictObject({ ...entry, act: z.literal("verdict"), verdict: verdictSchema, note }),
  z.strictObject({ ...entry, act: z.literal("reconfirmed"), note }),
  z.strictObject({ ...entry, act: z.literal("reopened"), note }),
  z.strictObject({ ...entry, act: z.literal("assigned"), assignee: z.string().max(200).nullable() }),
  z.strictObject({ ...entry, act: z.literal("evidence-added"), evidence: evidenceSchema }),
  z.strictObject({ ...entry, act: z.literal("evidence-changed"), evidence: evidenceSchema }),
  z.strictObject({ ...entry, act: z.literal("evidence-removed"), evidenceId: ulidSchema }),
  z.strictObject({ ...entry, act: z.literal("source-retracted"), sourceId: ulidSchema, reason: note }),
  z.strictObject({ ...entry, act: z.literal("source-reinstated"), sourceId: ulidSchema, note }),
  z.strictObject({ ...entry, act: z.literal("fact-check"), factCheck: factCheckSchema.nullable() }),
  z.strictObject({ ...entry, act: z.literal("dismissed"), note }),
  z.strictObject({
    ...entry,
    act: z.literal("taken-back"),
    entry: sha256Schema.meta({ description: "Hash of the entry that no longer counts. It stays in the ledger" }),
  }),
]);
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

export const claimSchema = z.strictObject({
  id: ulidSchema,
  ledger: z.array(ledgerEntrySchema).min(1),
});
export type Claim = z.infer<typeof claimSchema>;
