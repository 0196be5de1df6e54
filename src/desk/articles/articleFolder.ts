import { basename, dirname, join } from "node:path";
import { Low } from "lowdb";
import type { Article } from "#core/article/article";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { sameJson } from "#core/article/sameJson";
import { summarise } from "#core/article/summary";
import { describeBug } from "#core/describeBug";
import { isUlid } from "#core/identity/ulid";
import { type Result, refuse, succeed } from "#core/result";
import { Catalogue } from "../catalogue/catalogue";
import { type CatalogueEntry, catalogueEntry } from "../catalogue/catalogueEntry";
import { errorCode, type FileStamp } from "../disk/fileSystem";
import { sideBySide } from "../disk/sideBySide";
import { moveDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { DurableJsonFile, UnreadableFile } from "../json/durableJsonFile";
import { OpenArticles } from "./openArticles";
import type { OutsideChange } from "./outsideChange";
import type { RecoverArticle } from "./recoverArticle";

/** Stands for a file that vanished between writing and looking at it: such an entry is made anew at the next scan. */
const NO_STAMP: FileStamp = { size: -1, mtimeMs: -1 };
/** So many unknown files are read before a desk is open; of more, the list shows those that have been read so far. */
const READ_AT_ONCE = 200;

/** Is told what the articles of a folder say, as often as that changes. */
export interface ArticleReader {
  put(article: Article, entry: CatalogueEntry): void;
  delete(id: string): void;
}

/** How many of a folder's articles are catalogued, while it is being read for the first time. */
export interface ReadingProgress {
  readonly read: number;
  readonly total: number;
}

/** One folder of article files (`articles/`, `trash/`) with the catalogue of what is in it. */
export class ArticleFolder {
  readonly catalogue = new Catalogue();
  readonly #open = new OpenArticles();
  /** What a write that failed may have put on the disk all the same, by the article's id. */
  readonly #unsure = new Map<string, Article>();
  /** What is found until then is no news. */
  #scanned = false;
  #reading: (ReadingProgress & { readonly over: Promise<void> }) | null = null;
  #stopped = false;

  constructor(
    private readonly env: DeskEnvironment,
    readonly path: string,
    private readonly recover: RecoverArticle,
    private readonly outside: OutsideChange,
    private readonly reader: ArticleReader | null = null,
  ) {}

  /**
   * Brings the catalogue up to the files that are there, when the desk is opened. Resolves when that is done, or, when there
   * is much to read, at once: then it is done in the background, the files last changed first.
   */
  async begin(onProgress: () => void): Promise<void> {
    const news = await this.#news();
    const ids = news.map(({ id }) => id);
    if (ids.length <= READ_AT_ONCE) {
      await this.#lookAgainAt(ids);
      this.#scanned = true;
      return;
    }
    news.sort((a, b) => b.mtimeMs - a.mtimeMs);
    const total = this.catalogue.size + news.length;
    const over = this.#readAll(
      news.map(({ id }) => id),
      total,
      onProgress,
    );
    this.#reading = { read: total - ids.length, total, over };
  }

  /** Null when the catalogue is whole. */
  get progress(): ReadingProgress | null {
    return this.#reading && { read: this.#reading.read, total: this.#reading.total };
  }

  /** Resolves when the catalogue is whole: true, or false when the desk was closed before. */
  async settled(): Promise<boolean> {
    await this.#reading?.over;
    return this.#scanned;
  }

  /** Reads no more in the background. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#reading?.over;
  }

  /** Brings the catalogue up to the files that are there, reading only those that it does not know. */
  async scan(): Promise<void> {
    await this.#lookAgainAt((await this.#news()).map(({ id }) => id));
    if (!this.#reading) this.#scanned = true;
  }

  /** In a desk that another process writes: looks again at what is there. */
  async refresh(): Promise<void> {
    if (this.env.readOnly && !this.#reading) await this.scan();
  }

  /** Brings the catalogue up to one file. False for a path that is no article's in this folder. */
  async lookAt(path: string): Promise<boolean> {
    const id = dirname(path) === this.path ? idOf(basename(path)) : null;
    if (id !== null) await this.env.queue.run(id, () => this.#lookAgain(id));
    return id !== null;
  }

  /** The names of what is in the folder and is no article's file. */
  async otherNames(): Promise<string[]> {
    return (await this.env.fs.names(this.path)).filter((name) => idOf(name) === null);
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
    this.#unsure.set(article.id, article);
    await this.#file(article.id).adapter.write(article);
    this.#unsure.delete(article.id);
    await this.#adopt(article);
  }

  /**
   * Sees to it that what is in the folder survives a power cut: what an earlier save put there may have been refused because
   * the disk would not say so, and must not be acknowledged for standing there.
   */
  makeDurable(): Promise<void> {
    return this.env.fs.syncFolder(this.path);
  }

  /** Moves an article's file to another folder. Only for who has its turn in the queue. */
  async moveTo(other: ArticleFolder, article: Article): Promise<void> {
    await moveDurably(this.env.fs, this.#pathOf(article.id), other.#pathOf(article.id));
    this.forget(article.id);
    await other.#adopt(article);
  }

  forget(id: string): void {
    this.#unknow(id);
    this.#open.delete(id);
  }

  /** The articles whose files are not those that the catalogue knows: new, changed, or gone. */
  async #news(): Promise<{ readonly id: string; readonly mtimeMs: number }[]> {
    const stamps = await this.env.fs.stamps(this.path, (name) => idOf(name) !== null);
    const found = new Map([...stamps].map(([name, stamp]) => [idOf(name) ?? "", stamp]));
    const gone = this.catalogue.entries().filter(({ summary }) => !found.has(summary.id));
    const changed = [...found].filter(([id, stamp]) => !this.catalogue.knows(id, stamp));
    return [
      ...gone.map(({ summary, mtimeMs }) => ({ id: summary.id, mtimeMs })),
      ...changed.map(([id, { mtimeMs }]) => ({ id, mtimeMs })),
    ];
  }

  #lookAgainAt(ids: readonly string[]): Promise<void> {
    return sideBySide(ids, (id) => this.env.queue.run(id, () => this.#lookAgain(id)));
  }

  async #readAll(ids: readonly string[], total: number, onProgress: () => void): Promise<void> {
    let left = ids.length;
    await sideBySide(ids, async (id) => {
      if (this.#stopped) return;
      try {
        await this.env.queue.run(id, () => this.#lookAgain(id));
      } catch (error) {
        // What the disk does not give now is asked for again at the next look. A bug must not hide the other articles.
        if (errorCode(error) === null) process.emitWarning(`An article could not be read: ${describeBug(error)}`);
      }
      left -= 1;
      if (this.#reading) this.#reading = { ...this.#reading, read: total - left };
      onProgress();
    });
    this.#reading = null;
    this.#scanned = !this.#stopped;
    onProgress();
  }

  #know(article: Article, stamp: FileStamp): void {
    const entry = catalogueEntry(article, stamp);
    this.catalogue.set(entry);
    this.reader?.put(article, entry);
  }

  #unknow(id: string): void {
    this.catalogue.delete(id);
    this.reader?.delete(id);
  }

  async #look(id: string): Promise<Result<Article>> {
    if (!isUlid(id)) return notFound();
    const open = this.#open.current(id);
    return open && !(await this.#hasChanged(id)) ? succeed(open) : await this.#readIn(id);
  }

  async #adopt(article: Article): Promise<void> {
    this.#open.put(article);
    const stamp = await this.env.fs.stamp(this.#pathOf(article.id));
    this.#know(article, stamp ?? NO_STAMP);
  }

  /** Since this process last read or wrote it. Asked before every save: nobody's words are written over unseen. */
  async #hasChanged(id: string): Promise<boolean> {
    const stamp = await this.env.fs.stamp(this.#pathOf(id));
    return stamp === null || !this.catalogue.knows(id, stamp);
  }

  /** Since a folder was looked at, this process itself may have saved an article. */
  async #lookAgain(id: string): Promise<void> {
    const stamp = await this.env.fs.stamp(this.#pathOf(id));
    if (stamp === null) await this.#gone(id);
    else if (!this.catalogue.knows(id, stamp)) await this.#readIn(id);
  }

  /** Reads the file, and puts it aside when it cannot be read. */
  async #readIn(id: string): Promise<Result<Article>> {
    const path = this.#pathOf(id);
    const stamp = await this.env.fs.stamp(path);
    try {
      const file = this.#file(id);
      await file.read();
      return file.data && stamp ? succeed(await this.#take(file.data, stamp)) : await this.#gone(id);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const known = this.catalogue.get(id)?.summary.version ?? 0;
      const held = this.#open.current(id);
      this.#unknow(id);
      const replace = (good: Article) => this.write(good);
      const recovered = await this.recover({ id, path, known, held, problem: error.problem, replace });
      if (!recovered.ok) this.#open.delete(id);
      return recovered;
    }
  }

  /** Takes over what is in a file, which may be what this process knows already, new to it, or changed by somebody else. */
  async #take(found: Article, stamp: FileStamp): Promise<Article> {
    const known = this.catalogue.get(found.id);
    const held = this.#open.current(found.id);
    // Our own, which nobody was told is there: whoever tries again starts from what stood before.
    if (held && sameJson(this.#unsure.get(found.id), found)) return held;
    const isKnown = this.catalogue.knows(found.id, stamp);
    if (known && !isKnown && !this.env.readOnly && !isSame(known, held, found)) {
      const stands = await this.outside.settle({ held, known: known.summary.version, found });
      if (stands === found) await this.#adopt(found);
      else await this.write(stands);
      this.outside.stands(this.catalogue.get(stands.id)?.summary ?? summarise(stands));
      return stands;
    }
    if (!isKnown) this.#know(found, stamp);
    // From here on the catalogue says that nothing has changed: what is held must not be older.
    if (held) this.#open.put(found);
    if (!known && this.#scanned) this.outside.stands(this.catalogue.get(found.id)?.summary ?? summarise(found));
    return found;
  }

  /** What this process held stays: whoever puts the file back meets no conflict with their own words. */
  async #gone(id: string): Promise<Result<Article>> {
    if (this.catalogue.get(id)) {
      this.#unknow(id);
      if (this.#scanned) await this.outside.gone(id, this.#open.current(id));
    }
    return notFound();
  }

  #file(id: string): Low<Article | null> {
    const adapter = new DurableJsonFile<Article | null>(this.env.fs, this.#pathOf(id), (json) => readStored(json, id));
    return new Low<Article | null>(adapter, null);
  }

  #pathOf(id: string): string {
    return join(this.path, `${id}.json`);
  }
}

/** A copied or restored folder has new stamps and old words: that is no change. */
function isSame(known: CatalogueEntry, held: Article | undefined, found: Article): boolean {
  return held ? sameJson(held, found) : sameJson(known.summary, summarise(found));
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

/** Nothing but an id may become part of a path. */
function idOf(name: string): string | null {
  const id = name.endsWith(".json") ? name.slice(0, -".json".length) : "";
  return isUlid(id) ? id : null;
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
