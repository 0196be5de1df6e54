import type { Article } from "#core/article/article";
import type { Result } from "#core/result";
import { errorCode } from "../disk/fileSystem";
import type { DeskEnvironment } from "../environment";
import type { KeptBecause } from "./revision";
import type { Revisions } from "./revisions";

/** While somebody writes, a state is kept as often as this. Milliseconds. */
const WRITING_INTERVAL = 10 * 60 * 1000;

/** Decides which of the states that an article goes through are kept as revisions. */
export class RevisionKeeper {
  /** Articles with words that no revision has, by id: since when (milliseconds since 1970), and who wrote last. */
  readonly #unkept = new Map<string, { readonly since: number; readonly by: string }>();
  /** The version of each article that this process kept last, by id. */
  readonly #kept = new Map<string, number>();

  constructor(
    private readonly env: DeskEnvironment,
    private readonly revisions: Revisions,
    private readonly thin: (articleId: string) => void,
  ) {}

  /** An article has been saved; its state is kept if the last one kept is old enough. */
  async written(article: Article, by: string): Promise<void> {
    const now = this.env.now().getTime();
    const since = this.#unkept.get(article.id)?.since ?? now;
    this.#unkept.set(article.id, { since, by });
    if (now - since >= WRITING_INTERVAL) await this.keep(article, "writing", by);
  }

  /**
   * Keeps a state that stands. The article itself is durable by now: that the disk will not take a revision as well must
   * not make its save look refused. Closing the desk tries again.
   */
  async keep(article: Article, kind: KeptBecause, by: string): Promise<void> {
    try {
      await this.#keep(article, kind, by);
    } catch (error) {
      if (errorCode(error) === null) throw error;
      this.#unkept.set(article.id, { since: this.env.now().getTime(), by });
    }
  }

  /**
   * Keeps a state that words written without knowing it may soon replace, unless that has been done. Fails when the disk
   * will not take it: then nobody must be told that both texts are safe.
   */
  async keepStanding(article: Article, by: string): Promise<void> {
    if (this.#kept.get(article.id) === article.version) return;
    await this.#keep(article, "conflict", this.#unkept.get(article.id)?.by ?? by);
  }

  /** Keeps a state that something else is about to replace, unless that has been done. Gives the id of the revision. */
  keepReplaced(article: Article, by: string): Promise<string> {
    return this.#keep(article, "replaced", this.#unkept.get(article.id)?.by ?? by);
  }

  /** Keeps a state that stands, under a name. Gives the id of the revision. */
  keepNamed(article: Article, name: string, by: string): Promise<string> {
    return this.#keep(article, "named", by, name);
  }

  /** Keeps every article that has words no revision has. */
  async keepAll(current: (id: string) => Promise<Result<Article>>): Promise<void> {
    for (const [id, { by }] of [...this.#unkept]) {
      const article = await current(id);
      if (article.ok) await this.keep(article.value, "closing", by);
    }
  }

  async #keep(article: Article, kind: KeptBecause, by: string, name?: string): Promise<string> {
    const id = await this.revisions.keep(article, kind, by, name);
    this.#unkept.delete(article.id);
    this.#kept.set(article.id, article.version);
    this.thin(article.id);
    return id;
  }
}
