import { ulidSchema } from "#core/identity/ulid";
import { type Result, succeed } from "#core/result";
import type { Desk } from "#desk/desk";

/** The id of the article that an address names by id or slug. An id is taken at its word: whoever uses it finds out. */
export async function resolveArticle(desk: Desk, idOrSlug: string): Promise<Result<string>> {
  if (ulidSchema.safeParse(idOrSlug).success) return succeed(idOrSlug);
  const found = await desk.articles.find(idOrSlug);
  return found.ok ? succeed(found.value.id) : found;
}
