import { type Result, refuse, succeed } from "#core/result";
import { type ArticleFolder, notFound } from "./articleFolder";

/** The same, once every article of the folder has been catalogued, unless it is an id that already has been. */
export async function findSettledId(folder: ArticleFolder, idOrSlug: string): Promise<Result<string>> {
  if (!folder.catalogue.get(idOrSlug)) await folder.settled();
  return findId(folder, idOrSlug);
}

/** The id of the article meant by an id or a slug. Problem codes: `not-found`, `slug-ambiguous`. */
export function findId({ catalogue }: ArticleFolder, idOrSlug: string): Result<string> {
  if (catalogue.get(idOrSlug)) return succeed(idOrSlug);
  const found = catalogue.withSlug(idOrSlug);
  const [first] = found;
  if (!first) return notFound();
  if (found.length === 1) return succeed(first.id);
  return refuse(
    "slug-ambiguous",
    `${found.length} articles have this slug: ${found.map((summary) => summary.id).join(", ")}.`,
    "Name one of them by its id.",
  );
}
