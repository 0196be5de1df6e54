import { join } from "node:path";
import { Low } from "lowdb";
import { JSONFile } from "lowdb/node";
import type { Article } from "#core/article/article";

interface Library {
  articles: Record<string, Article>;
}

/**
 * What Stet's desk is measured against: every article in one JSON file, with lowdb and its own adapter. That one does not
 * wait for the disk (no fsync), which is in its favour.
 */
export class LowdbDesk {
  readonly #db: Low<Library>;

  constructor(readonly folder: string) {
    this.#db = new Low<Library>(new JSONFile<Library>(join(folder, "library.json")), { articles: {} });
  }

  /** Lets go of what is in memory, where it would slow down what is measured beside it. */
  forget(): void {
    this.#db.data = { articles: {} };
  }

  async open(): Promise<void> {
    await this.#db.read();
  }

  /** Takes one in, without writing. */
  put(article: Article): void {
    this.#db.data.articles[article.id] = article;
  }

  async write(): Promise<void> {
    await this.#db.write();
  }

  async save(article: Article): Promise<void> {
    this.put(article);
    await this.write();
  }
}
