import type { ArticleSummary } from "#core/article/summary";
import { foldForMatching } from "#core/text/foldForMatching";
import type { Desk } from "#desk/desk";
import type { PreviewLine } from "../../contracts/importPreviews";

/** Finds an article on the desk that one on its way in may be already: the same one by its id, or one under the same headline. */
export type FindDuplicate = (incoming: {
  readonly id: string | null;
  readonly headline: string;
}) => PreviewLine["duplicate"];

/** Looks through the desk once, for however many articles a file has. */
export async function duplicateFinder(desk: Desk): Promise<FindDuplicate> {
  const byId = new Map<string, ArticleSummary>();
  const byHeadline = new Map<string, ArticleSummary>();
  for (const article of await desk.articles.list()) {
    byId.set(article.id, article);
    const words = foldForMatching(article.headline);
    if (words !== "" && !byHeadline.has(words)) byHeadline.set(words, article);
  }
  return ({ id, headline }) => {
    const same = id === null ? undefined : byId.get(id);
    if (same) return { id: same.id, headline: same.headline, by: "id" };
    const named = byHeadline.get(foldForMatching(headline));
    return named ? { id: named.id, headline: named.headline, by: "headline" } : null;
  };
}
