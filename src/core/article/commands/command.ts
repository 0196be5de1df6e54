import { z } from "zod";
import { evidenceSchema, sha256Schema } from "../../claims/evidence";
import { factCheckSchema } from "../../claims/factCheck";
import { verdictSchema } from "../../claims/verdict";
import { ulidSchema } from "../../identity/ulid";
import { detailsSchema } from "../article";
import { documentNodeSchema } from "../document/documentNode";
import { overrideSchema } from "../history";
import { MAX_REMARK } from "../note";
import { stageSchema } from "../stage";

const claimId = ulidSchema;
const noteId = ulidSchema;
const remark = z.string().max(300).meta({ description: "The message's id" });
const remarkText = z.string().trim().min(1).max(MAX_REMARK);
const note = z.string().max(20_000).default("");

/** Everything that can be done to an article. Hosts, screens and scripts send these; `apply` carries them out. */
export const commandSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("edit-details"), changes: detailsSchema.partial() }),
  z.strictObject({
    type: z.literal("edit-body"),
    body: documentNodeSchema,
    copies: z
      .record(claimId, claimId)
      .optional()
      .meta({ description: "What new claims in the body were copied from, by the new claim's id" }),
  }),
  z.strictObject({
    type: z.literal("move-to-stage"),
    stage: stageSchema,
    reason: z.string().max(2_000).default(""),
    override: overrideSchema.nullable().default(null),
  }),
  z.strictObject({
    type: z.literal("sign-off"),
    by: z.string().trim().min(1).max(200),
    note: z.string().max(2_000).default(""),
  }),
  z.strictObject({ type: z.literal("withdraw-sign-off"), note: z.string().max(2_000).default("") }),
  z.strictObject({
    type: z.literal("mark-claim"),
    claimId,
    from: z.int().min(0).meta({ description: "ProseMirror position where the claim's text starts" }),
    to: z.int().min(0),
  }),
  z.strictObject({ type: z.literal("unmark-claim"), claimId }),
  z.strictObject({ type: z.literal("record-verdict"), claimId, verdict: verdictSchema, note }),
  z.strictObject({ type: z.literal("reconfirm-claim"), claimId, note }),
  z.strictObject({ type: z.literal("reopen-claim"), claimId, note }),
  z.strictObject({ type: z.literal("assign-claim"), claimId, assignee: z.string().trim().min(1).max(200).nullable() }),
  z.strictObject({ type: z.literal("add-evidence"), claimId, evidence: evidenceSchema }),
  z.strictObject({ type: z.literal("change-evidence"), claimId, evidence: evidenceSchema }),
  z.strictObject({ type: z.literal("remove-evidence"), claimId, evidenceId: ulidSchema }),
  z.strictObject({
    type: z.literal("publish-fact-check"),
    claimId,
    factCheck: factCheckSchema.nullable().meta({ description: "Null: no longer published as one" }),
  }),
  z.strictObject({ type: z.literal("dismiss-claim"), claimId, note }),
  z.strictObject({
    type: z.literal("add-note"),
    noteId,
    remarkId: ulidSchema,
    text: remarkText,
    range: z
      .strictObject({ from: z.int().min(0), to: z.int().min(0) })
      .optional()
      .meta({ description: "ProseMirror positions around its words; without, they have the note's mark already" }),
  }),
  z.strictObject({ type: z.literal("reply-to-note"), noteId, remarkId: ulidSchema, text: remarkText }),
  z.strictObject({ type: z.literal("edit-remark"), noteId, remark, text: remarkText }),
  z.strictObject({ type: z.literal("delete-remark"), noteId, remark }),
  z.strictObject({ type: z.literal("restore-remark"), noteId, remark, text: remarkText }),
  z.strictObject({ type: z.literal("resolve-note"), noteId }),
  z.strictObject({ type: z.literal("reopen-note"), noteId }),
  z.strictObject({
    type: z.literal("take-back"),
    claimId,
    entry: sha256Schema.meta({ description: "Hash of the entry of the claim's ledger that is to count no longer" }),
  }),
]);
export type Command = z.infer<typeof commandSchema>;

/** A command of one type. */
export type CommandOf<Type extends Command["type"]> = Extract<Command, { type: Type }>;
