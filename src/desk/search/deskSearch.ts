import { setTimeout as wait } from "node:timers/promises";
import type { SourceLibrary } from "#core/sources/source";
import type { ArticleFolder } from "../articles/articleFolder";
import type { DeskEnvironment } from "../environment";
import { ArticleSearch } from "./articleSearch";
import { IndexBuilder } from "./indexBuilder";
import { SourceNames } from "./sourceNames";
import type { TextIndex } from "./textIndex";

/** Milliseconds that the first search waits for the index: enough to read the one that was kept on a usual desk. */
const FIRST_WAIT = 200;

/** Search on a desk: asking, and the index that answers. */
export class DeskSearch {
  readonly search: ArticleSearch;
  readonly #builder: IndexBuilder;
  #first: Promise<unknown> | null = null;

  constructor(env: DeskEnvironment, folder: ArticleFolder, index: TextIndex, sources: () => SourceLibrary["sources"]) {
    this.search = new ArticleSearch(folder, index, new SourceNames(sources));
    this.#builder = new IndexBuilder(env, folder, index);
  }

  /** Resolves when the words of every article can be searched. */
  whole(): Promise<void> {
    return this.#builder.build();
  }

  /** Begins to read the words, if nobody has, and resolves when they can be searched or some time has gone by since. */
  async begun(): Promise<void> {
    this.#first ??= Promise.race([this.whole(), wait(FIRST_WAIT, null, { ref: false })]);
    await this.#first;
  }

  close(): Promise<void> {
    return this.#builder.close();
  }
}
