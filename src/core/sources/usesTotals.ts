import { counted } from "../text/counted";
import type { CitingArticle, SourceUses } from "./sourceUses";

/** A finished export, and the article that it is of. */
export interface FinishedExport {
  readonly article: CitingArticle;
  readonly exported: CitingArticle["exports"][number];
}

/** How much rests on a source. */
export interface UsesTotals {
  /** Articles in which a claim rests on it now. */
  readonly articles: number;
  readonly claims: number;
  /** Claims that need another look, for whatever reason. */
  readonly stale: number;
  /** What left the desk as final while it rested on the source; draft copies are not among them. Newest first. */
  readonly finished: readonly FinishedExport[];
}

export function usesTotals({ articles }: SourceUses): UsesTotals {
  const claims = articles.flatMap((article) => article.claims);
  const finished = articles.flatMap((article) =>
    article.exports.filter(({ draft }) => !draft).map((exported) => ({ article, exported })),
  );
  return {
    articles: articles.filter((article) => article.claims.length > 0).length,
    claims: claims.length,
    stale: claims.filter(({ stale }) => stale).length,
    finished: finished.sort((a, b) => (a.exported.at < b.exported.at ? 1 : -1)),
  };
}

/** How much rests on a source, as a sentence: "3 claims in 2 articles rest on it." */
export function describeUses(uses: SourceUses): string {
  const { articles, claims } = usesTotals(uses);
  if (claims > 0) {
    return `${counted(claims, "claim")} in ${counted(articles, "article")} ${claims === 1 ? "rests" : "rest"} on it.`;
  }
  return uses.articles.length > 0 ? "No claim rests on it any more." : "Nothing rests on it yet.";
}

/** How many claims have evidence from both of two sources: merged, the two support them as one. */
export function claimsOfBoth(one: SourceUses, other: SourceUses): number {
  const ids = new Set(one.articles.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return other.articles.flatMap(({ claims }) => claims).filter(({ id }) => ids.has(id)).length;
}
