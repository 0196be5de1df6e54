import { Transform } from "@tiptap/pm/transform";
import type { Act } from "../../identity/act";
import { type Result, refuse } from "../../result";
import type { Article } from "../article";
import { documentJson } from "../document/documentJson";
import { readBody } from "../document/readBody";
import { documentSchema } from "../document/schema";
import type { CommandOf } from "./command";
import { editBody } from "./editBody";

/** Marks the text between two positions of the body as a claim. */
export function markClaim(article: Article, command: CommandOf<"mark-claim">, act: Act): Result<Article> {
  const { claimId, from, to } = command;
  if (article.claims[claimId]) {
    return refuse("claim-exists", "There is a claim with this id already.", "Use a fresh id for a new claim.");
  }
  const read = readBody(article.body);
  if (!read.ok) return read;
  const doc = read.value;
  if (from >= to || to > doc.content.size || doc.textBetween(from, to).trim() === "") {
    return refuse(
      "claim-empty",
      "There is no text between these positions.",
      "Select the words that the claim is about.",
    );
  }
  const mark = documentSchema.mark("claim", { id: claimId });
  const body = documentJson(new Transform(doc).addMark(from, to, mark).doc);
  return editBody(article, { type: "edit-body", body }, act);
}

/** Takes a claim's mark off the text. The words and the claim's record stay. */
export function unmarkClaim(article: Article, { claimId }: CommandOf<"unmark-claim">, act: Act): Result<Article> {
  const read = readBody(article.body);
  if (!read.ok) return read;
  const doc = read.value;
  const mark = documentSchema.mark("claim", { id: claimId });
  const body = documentJson(new Transform(doc).removeMark(0, doc.content.size, mark).doc);
  return editBody(article, { type: "edit-body", body }, act);
}
