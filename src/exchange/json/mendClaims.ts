import type { Article } from "#core/article/article";
import { reconcileClaims } from "#core/article/commands/reconcileClaims";
import type { DocumentNode } from "#core/article/document/documentNode";
import { claimState } from "#core/claims/claimState";
import { viewClaims } from "#core/claims/claimView";
import { ulidSchema } from "#core/identity/ulid";
import { withoutMarks } from "../document/withoutMarks";
import { isRecord } from "./isRecord";

/** Gives each note the id that it is filed under, as the text's marks name it by that. Returns how many differed. */
export function alignNoteIds(json: Record<string, unknown>): number {
  const notes = isRecord(json["notes"]) ? json["notes"] : {};
  let differing = 0;
  for (const [id, note] of Object.entries(notes)) {
    if (!isRecord(note) || note["id"] === id) continue;
    note["id"] = id;
    differing += 1;
  }
  return differing;
}

/** Takes off marks of claims and notes that cannot be any: without an id of the right form, or of a note that is not there. */
export function withoutStrayMarks(json: Record<string, unknown>): { body: unknown; stray: number } {
  const notes = isRecord(json["notes"]) ? json["notes"] : {};
  let stray = 0;
  const isStray = (mark: { type: string; attrs?: Record<string, unknown> | undefined }) => {
    if (mark.type !== "claim" && mark.type !== "note") return false;
    const id = mark.attrs?.["id"];
    const sound = ulidSchema.safeParse(id).success && (mark.type === "claim" || Object.hasOwn(notes, String(id)));
    if (!sound) stray += 1;
    return !sound;
  };
  const document = asDocument(json["body"]);
  return { body: document ? withoutMarks(document, isStray) : json["body"], stray };
}

/** The article with a record for every marked claim, and what is to be said about its claims. */
export function mendClaims(article: Article, now: string): { article: Article; warnings: string[] } {
  const warnings: string[] = [];
  const act = { by: "Import", at: now, newId: () => article.id };
  const claims = reconcileClaims(article.body, article.claims, act);
  const added = Object.keys(claims).length - Object.keys(article.claims).length;
  if (added > 0) warnings.push(`Claims marked in the text had no record, and start again unchecked (${added}).`);
  const orphans = viewClaims(article.body, claims).filter(({ orphaned }) => orphaned).length;
  if (orphans > 0) warnings.push(`Claims whose words are not in the text came in as orphans (${orphans}).`);
  const evidence = Object.values(claims).flatMap((claim) => claimState(claim).evidence);
  const files = evidence.filter((piece) => piece.attachment !== null).length;
  if (files > 0) warnings.push(`Files behind evidence did not come with the article (${files}).`);
  return { article: { ...article, claims }, warnings };
}

/** What has the form of a document, whatever it means; null for anything else. */
export function asDocument(value: unknown): DocumentNode | null {
  return isDocument(value) ? value : null;
}

function isDocument(value: unknown): value is DocumentNode {
  if (!isRecord(value) || typeof value["type"] !== "string") return false;
  const { attrs, content, marks, text } = value;
  return (
    (attrs === undefined || isRecord(attrs)) &&
    (content === undefined || (Array.isArray(content) && content.every(isDocument))) &&
    (marks === undefined || (Array.isArray(marks) && marks.every(isMark))) &&
    (text === undefined || typeof text === "string")
  );
}

function isMark(value: unknown): boolean {
  return (
    isRecord(value) && typeof value["type"] === "string" && (value["attrs"] === undefined || isRecord(value["attrs"]))
  );
}
