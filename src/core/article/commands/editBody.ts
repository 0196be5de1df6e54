import type { Act } from "../../identity/act";
import { type Result, succeed } from "../../result";
import type { Article } from "../article";
import { readBody } from "../document/readBody";
import type { CommandOf } from "./command";
import { reconcileClaims } from "./reconcileClaims";

/**
 * A new body. Marks without a record get one, which says what they are a copy of; a body that the schema does not know is
 * refused.
 */
export function editBody(article: Article, { body, copies }: CommandOf<"edit-body">, act: Act): Result<Article> {
  const read = readBody(body);
  if (!read.ok) return read;
  return succeed({ ...article, body, claims: reconcileClaims(body, article.claims, act, copies) });
}
