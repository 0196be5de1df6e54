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

  constructor(folder: string) {
    this.#db = new Low<Library>(new JSONFile<Library>(join(folder, "library.json")), { articles: {} });
  }

  async open(): Promise<void> {
    await this.#db.read();
  }

  async fill(articles: Iterable<Article>): Promise<void> {
    for (const article of articles) this.#db.data.articles[article.id] = article;
    await this.#db.write();
  }

  async save(article: Article): Promise<void> {
    this.#db.data.articles[article.id] = article;
    await this.#db.write();
  }
}
