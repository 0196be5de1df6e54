import { createHash } from "node:crypto";
import type { Article } from "#core/article/article";
import type { Source } from "#core/sources/source";

/** What is known of one article: its last state that Stet has acknowledged, and what was asked for since. */
export interface KnownArticle {
  readonly id: string;
  version: number;
  /** Null where the answer did not hold the whole article. */
  hash: string | null;
  /** The last whole state that was acknowledged, for its counter and its ledgers. */
  article: Article;
  place: "desk" | "trash";
  /** An act whose answer has not come. */
  pending: "save" | "trash" | "restore" | "any" | null;
  /** SHA-256 of files that came out of acknowledged exports. */
  readonly exported: string[];
}

/** Everything that Stet has acknowledged, kept outside of it. */
export class Ledger {
  readonly articles = new Map<string, KnownArticle>();
  readonly sources = new Map<string, Source>();
  /** Sources that an act without an answer concerns. */
  readonly pendingSources = new Set<string>();
  /** Bytes, by the SHA-256 that was acknowledged. */
  readonly files = new Map<string, number>();
  /** Refused words that Stet said it had kept: article and revision. */
  readonly kept: { readonly articleId: string; readonly revision: string }[] = [];
  acknowledged = 0;

  /** Stet has acknowledged a whole state of an article. */
  saved(article: Article): KnownArticle {
    this.acknowledged += 1;
    return this.has(article);
  }

  /** An article is known to be like this, whoever made it so. */
  has(article: Article): KnownArticle {
    const before = this.articles.get(article.id);
    const known: KnownArticle = {
      id: article.id,
      version: article.version,
      hash: hashOf(article),
      article,
      place: before?.place ?? "desk",
      pending: null,
      exported: before?.exported ?? [],
    };
    this.articles.set(article.id, known);
    return known;
  }

  on(place: KnownArticle["place"], usable: (known: KnownArticle) => boolean = () => true): KnownArticle[] {
    return [...this.articles.values()].filter((known) => known.place === place && usable(known));
  }
}

/** Of what an article says, in whatever order its keys come. */
export function hashOf(article: Article): string {
  const sorted = (_key: string, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash("sha256").update(JSON.stringify(article, sorted)).digest("hex");
}
