import { newestFirst } from "#core/article/newestFirst";
import type { ArticleSummary } from "#core/article/summary";
import type { FileStamp } from "../disk/fileSystem";
import type { CatalogueEntry } from "./catalogueEntry";

/** What a folder of articles holds, in memory, so that listing it reads no article. */
export class Catalogue {
  readonly #entries = new Map<string, CatalogueEntry>();
  #sorted: readonly ArticleSummary[] | null = null;

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): CatalogueEntry | undefined {
    return this.#entries.get(id);
  }

  set(entry: CatalogueEntry): void {
    this.#entries.set(entry.summary.id, entry);
    this.#sorted = null;
  }

  delete(id: string): void {
    if (this.#entries.delete(id)) this.#sorted = null;
  }

  entries(): CatalogueEntry[] {
    return [...this.#entries.values()];
  }

  /** Newest first. */
  summaries(): readonly ArticleSummary[] {
    this.#sorted ??= this.entries()
      .map((entry) => entry.summary)
      .sort(newestFirst);
    return this.#sorted;
  }

  /** Whether evidence of any article names a source. */
  cites(sourceId: string): boolean {
    return this.entries().some((entry) => entry.sources.includes(sourceId));
  }

  /** The articles whose ledgers name one of these sources, or ever did. */
  naming(sourceIds: ReadonlySet<string>): string[] {
    return this.entries()
      .filter(({ sources, formerSources }) => [...sources, ...formerSources].some((id) => sourceIds.has(id)))
      .map(({ summary }) => summary.id);
  }

  withSlug(slug: string): ArticleSummary[] {
    return slug === "" ? [] : this.summaries().filter((summary) => summary.slug === slug);
  }

  /** Whether the file is the one that an entry was made from. */
  knows(id: string, stamp: FileStamp): boolean {
    const entry = this.#entries.get(id);
    return entry?.mtimeMs === stamp.mtimeMs && entry.size === stamp.size;
  }
}
