import type { Article } from "#core/article/article";
import { searchTexts } from "#core/deskSearch/searchTexts";
import type { CatalogueEntry } from "../catalogue/catalogueEntry";
import { Corrections } from "./corrections";
import { type NumberedArticle, numberArticle } from "./numberedArticle";
import { Vocabulary } from "./vocabulary";

/** An article's words, and the state of its file that they are of. */
export interface IndexedArticle extends NumberedArticle {
  readonly version: number;
  readonly mtimeMs: number;
  readonly size: number;
}

/** The words of a desk's articles, as numbers. */
export class TextIndex {
  readonly vocabulary = new Vocabulary();
  readonly corrections = new Corrections(this.vocabulary);
  readonly #articles = new Map<string, IndexedArticle>();
  #changes = 0;

  /** Grows with every change. */
  get changes(): number {
    return this.#changes;
  }

  get size(): number {
    return this.#articles.size;
  }

  /** The article's words, when they are those of the file that the catalogue knows. */
  current(id: string, entry: CatalogueEntry | undefined): IndexedArticle | undefined {
    const indexed = this.#articles.get(id);
    return indexed && entry && isOf(indexed, entry) ? indexed : undefined;
  }

  put(article: Article, entry: CatalogueEntry): void {
    const { mtimeMs, size } = entry;
    this.take(article.id, {
      ...numberArticle(searchTexts(article), this.vocabulary),
      version: entry.summary.version,
      mtimeMs,
      size,
    });
  }

  take(id: string, indexed: IndexedArticle): void {
    this.delete(id);
    this.#articles.set(id, indexed);
    this.vocabulary.count(indexed.all.numbers, 1);
  }

  delete(id: string): void {
    const indexed = this.#articles.get(id);
    this.#changes += 1;
    this.corrections.forget();
    if (!indexed) return;
    this.vocabulary.count(indexed.all.numbers, -1);
    this.#articles.delete(id);
  }

  entries(): IterableIterator<[string, IndexedArticle]> {
    return this.#articles.entries();
  }
}

export function isOf(
  { version, mtimeMs, size }: Pick<IndexedArticle, "version" | "mtimeMs" | "size">,
  entry: CatalogueEntry,
): boolean {
  return entry.summary.version === version && entry.mtimeMs === mtimeMs && entry.size === size;
}
