import { join } from "node:path";
import { Low } from "lowdb";
import type { Article } from "#core/article/article";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { ulidSchema } from "#core/identity/ulid";
import { type Result, refuse, succeed } from "#core/result";
import { Catalogue } from "../catalogue/catalogue";
import { catalogueEntry } from "../catalogue/catalogueEntry";
import type { FileStamp } from "../disk/fileSystem";
import { sideBySide } from "../disk/sideBySide";
import { moveDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { DurableJsonFile, UnreadableFile } from "../json/durableJsonFile";
import { OpenArticles } from "./openArticles";
import type { RecoverArticle } from "./recoverArticle";

/** Stands for a file that vanished between writing and looking at it: such an entry is made anew at the next scan. */
const NO_STAMP: FileStamp = { size: -1, mtimeMs: -1 };

/** One folder of article files (`articles/`, `trash/`) with the catalogue of what is in it. */
export class ArticleFolder {
  readonly catalogue = new Catalogue();
  readonly #open = new OpenArticles();

  constructor(
    private readonly env: DeskEnvironment,
    readonly path: string,
    private readonly recover: RecoverArticle,
  ) {}

  /** Brings the catalogue up to the files that are there, reading only those that it does not know. */
  async scan(): Promise<void> {
    const stamps = await this.env.fs.stamps(this.path, (name) => idOf(name) !== null);
    const found = new Map([...stamps].map(([name, stamp]) => [idOf(name) ?? "", stamp]));
    for (const { summary } of this.catalogue.entries()) if (!found.has(summary.id)) this.forget(summary.id);
    const changed = [...found].filter(([id, stamp]) => !this.catalogue.knows(id, stamp));
    await sideBySide(changed, ([id]) => this.env.queue.run(id, () => this.#readIn(id)));
  }

  /** In a desk that another process writes: looks again at what is there. */
  async refresh(): Promise<void> {
    if (this.env.readOnly) await this.scan();
  }

  /** As on the disk; waits for a write of this article that is under way. Problem codes: `not-found`, those of damage. */
  get(id: string): Promise<Result<Article>> {
    return this.env.queue.run(id, () => this.load(id));
  }

  /** The same for who has the article's turn in the queue. */
  async load(id: string): Promise<Result<Article>> {
    const read = await this.#look(id);
    if (read.ok && read.value !== this.#open.current(id)) this.#open.put(read.value);
    return read;
  }

  /** As `get`, for a glance at many articles: they are not held afterwards. */
  peek(id: string): Promise<Result<Article>> {
    return this.env.queue.run(id, () => this.#look(id));
  }

  /** Whether there is a file for this id, readable or not: nothing may be put over it. */
  async has(id: string): Promise<boolean> {
    return (await this.env.fs.stamp(this.#pathOf(id))) !== null;
  }

  /** A version that this process has seen not long ago. */
  recent(id: string, version: number): Article | undefined {
    return this.#open.version(id, version);
  }

  /** Resolves when the article is durable. Only for who has its turn in the queue. */
  async write(article: Article): Promise<void> {
    await this.#file(article.id).adapter.write(article);
    await this.#adopt(article);
  }

  /** Moves an article's file to another folder. Only for who has its turn in the queue. */
  async moveTo(other: ArticleFolder, article: Article): Promise<void> {
    await moveDurably(this.env.fs, this.#pathOf(article.id), other.#pathOf(article.id));
    this.forget(article.id);
    await other.#adopt(article);
  }

  forget(id: string): void {
    this.catalogue.delete(id);
    this.#open.delete(id);
  }

  async #look(id: string): Promise<Result<Article>> {
    if (!isId(id)) return notFound();
    const open = this.#open.current(id);
    return open && !(await this.#hasChanged(id)) ? succeed(open) : await this.#readIn(id);
  }

  async #adopt(article: Article): Promise<void> {
    this.#open.put(article);
    const stamp = await this.env.fs.stamp(this.#pathOf(article.id));
    this.catalogue.set(catalogueEntry(article, stamp ?? NO_STAMP));
  }

  async #hasChanged(id: string): Promise<boolean> {
    if (!this.env.readOnly) return false;
    const stamp = await this.env.fs.stamp(this.#pathOf(id));
    return stamp === null || !this.catalogue.knows(id, stamp);
  }

  /** Reads the file, and puts it aside when it cannot be read. */
  async #readIn(id: string): Promise<Result<Article>> {
    const path = this.#pathOf(id);
    const stamp = await this.env.fs.stamp(path);
    try {
      const file = this.#file(id);
      await file.read();
      if (!file.data || !stamp) {
        this.forget(id);
        return notFound();
      }
      if (!this.catalogue.knows(id, stamp)) this.catalogue.set(catalogueEntry(file.data, stamp));
      // From here on the catalogue says that nothing has changed: what is held must not be older.
      if (this.#open.current(id)) this.#open.put(file.data);
      return succeed(file.data);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const known = this.catalogue.get(id)?.summary.version ?? 0;
      this.forget(id);
      const replace = (good: Article) => this.write(good);
      return await this.recover({ id, path, known, problem: error.problem, replace });
    }
  }

  #file(id: string): Low<Article | null> {
    const adapter = new DurableJsonFile<Article | null>(this.env.fs, this.#pathOf(id), (json) => readStored(json, id));
    return new Low<Article | null>(adapter, null);
  }

  #pathOf(id: string): string {
    return join(this.path, `${id}.json`);
  }
}

function readStored(json: unknown, id: string): Result<Article> {
  const article = readArticle(json);
  if (!article.ok || article.value.id === id) return article;
  return refuse(
    "article-misnamed",
    "The file's name is not that of the article in it.",
    "Give a copied file its own article by importing it.",
  );
}

function idOf(name: string): string | null {
  const id = name.endsWith(".json") ? name.slice(0, -".json".length) : "";
  return isId(id) ? id : null;
}

/** Nothing else may become part of a path. */
function isId(id: string): boolean {
  return ulidSchema.safeParse(id).success;
}

export function alreadyThere() {
  return refuse(
    "article-exists",
    "This article is on the desk already, or in its trash. Nothing has been changed.",
    "Open the one that is there, or duplicate it.",
  );
}

export function notFound() {
  return refuse("not-found", "There is no such article on this desk.", "Look for it in the list or in the trash.");
}
