import { z } from "zod";
import { claimSchema } from "../claims/claim";
import { ulidSchema } from "../identity/ulid";
import { type Article, detailsSchema, signOffSchema } from "./article";
import { documentNodeSchema } from "./document/documentNode";
import { historyEntrySchema } from "./history";
import { noteSchema } from "./note";
import { sameJson } from "./sameJson";
import { stageSchema } from "./stage";

/**
 * What changed between two states of an article, so that saving a word in a long article sends a paragraph and fits into
 * the 64 KiB that a browser still sends while its window closes (Fetch, `keepalive`).
 */
export const articlePatchSchema = z.strictObject({
  details: detailsSchema.partial().optional(),
  stage: stageSchema.optional(),
  signOff: signOffSchema.nullable().optional(),
  body: z
    .strictObject({ from: z.int().min(0), remove: z.int().min(0), insert: z.array(documentNodeSchema) })
    .optional()
    .meta({ description: "Replaces `remove` top-level blocks, starting with block `from`, by `insert`" }),
  claims: z.record(ulidSchema, claimSchema).optional().meta({ description: "Claims that are new or have changed" }),
  notes: z.record(ulidSchema, noteSchema).optional(),
  history: z.array(historyEntrySchema).optional().meta({ description: "Entries to add at the end" }),
});
export type ArticlePatch = z.infer<typeof articlePatchSchema>;

const DETAILS = Object.keys(detailsSchema.shape) as (keyof typeof detailsSchema.shape)[];

/**
 * The patch that turns `before` into `after`, or null when nothing has changed. Parts are compared by identity first, as
 * pure commands share what they leave alone; then by value.
 */
export function diffArticles(before: Article, after: Article): ArticlePatch | null {
  const patch: ArticlePatch = {};
  const details = Object.fromEntries(
    DETAILS.filter((key) => !sameJson(before[key], after[key])).map((key) => [key, after[key]]),
  );
  if (Object.keys(details).length > 0) patch.details = details;
  if (before.stage !== after.stage) patch.stage = after.stage;
  if (!sameJson(before.signOff, after.signOff)) patch.signOff = after.signOff;
  if (before.body !== after.body) {
    const body = diffBlocks(before.body.content ?? [], after.body.content ?? []);
    if (body) patch.body = body;
  }
  const claims = changedRecords(before.claims, after.claims);
  if (claims) patch.claims = claims;
  const notes = changedRecords(before.notes, after.notes);
  if (notes) patch.notes = notes;
  if (after.history.length > before.history.length) patch.history = after.history.slice(before.history.length);
  return Object.keys(patch).length === 0 ? null : patch;
}

/** The article with a patch applied. The caller knows that the patch was made from this very version. */
export function patchArticle(article: Article, patch: ArticlePatch): Article {
  const patched: Article = { ...article };
  const given = Object.entries(patch.details ?? {}).filter(([, value]) => value !== undefined);
  Object.assign(patched, Object.fromEntries(given));
  if (patch.stage !== undefined) patched.stage = patch.stage;
  if (patch.signOff !== undefined) patched.signOff = patch.signOff;
  if (patch.body) {
    const content = [...(article.body.content ?? [])];
    content.splice(patch.body.from, patch.body.remove, ...patch.body.insert);
    patched.body = { ...article.body, content };
  }
  if (patch.claims) patched.claims = { ...article.claims, ...patch.claims };
  if (patch.notes) patched.notes = { ...article.notes, ...patch.notes };
  if (patch.history) patched.history = [...article.history, ...patch.history];
  return patched;
}

function diffBlocks<Block>(before: readonly Block[], after: readonly Block[]) {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && sameJson(before[from], after[from])) from += 1;
  let end = 0;
  while (end < shorter - from && sameJson(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  const remove = before.length - from - end;
  const insert = after.slice(from, after.length - end);
  return remove === 0 && insert.length === 0 ? null : { from, remove, insert };
}

function changedRecords<Value>(before: Readonly<Record<string, Value>>, after: Readonly<Record<string, Value>>) {
  if (before === after) return null;
  const changed = Object.entries(after).filter(([id, value]) => !sameJson(before[id], value));
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
