import type { Article } from "#core/article/article";

/** Articles held parsed at a time: more than anybody has open, few enough not to fill the memory. */
const MAX_ARTICLES = 64;
/** Versions of an article remembered, so that a refused save can be shown as the text it would have made. */
const MAX_VERSIONS = 20;

/** The articles in use, each with its last versions. */
export class OpenArticles {
  /** Versions oldest first; articles in the order in which they were last used. */
  readonly #articles = new Map<string, readonly Article[]>();

  current(id: string): Article | undefined {
    const versions = this.#articles.get(id);
    if (versions) this.#use(id, versions);
    return versions?.at(-1);
  }

  version(id: string, version: number): Article | undefined {
    return this.#articles.get(id)?.findLast((article) => article.version === version);
  }

  put(article: Article): void {
    const before = this.#articles.get(article.id) ?? [];
    this.#use(article.id, [...before, article].slice(-MAX_VERSIONS));
    for (const id of this.#articles.keys()) {
      if (this.#articles.size <= MAX_ARTICLES) break;
      this.#articles.delete(id);
    }
  }

  delete(id: string): void {
    this.#articles.delete(id);
  }

  #use(id: string, versions: readonly Article[]): void {
    this.#articles.delete(id);
    this.#articles.set(id, versions);
  }
}
