import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import type { Command } from "#core/article/commands/command";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { ulidSchema } from "#core/identity/ulid";
import { type Result, refuse, succeed } from "#core/result";
import { isKeptForGood } from "#core/revisions/keptBecause";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { jsonBytes, readJsonBytes } from "../json/durableJsonFile";
import { damagedRevision, type KeptBecause, REVISION_HEAD, type Revision, readRevision } from "./revision";
import { revisionsTurn } from "./revisionsTurn";
import { sameState } from "./sameState";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** No article is nearly as large; a damaged or planted file must not fill the memory. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const SUFFIX = ".json.gz";

/** What a refused save carried. */
export type Refused =
  | { readonly kind: "refused"; readonly article: Article }
  | { readonly kind: "refused-patch"; readonly patch: ArticlePatch }
  | { readonly kind: "refused-commands"; readonly commands: Command[] };

/** The states of articles that the desk keeps beside the current ones. */
export class Revisions {
  constructor(private readonly env: DeskEnvironment) {}

  /**
   * Keeps a state that stands, unless the newest one kept is the same and stays at least as long; a name is given to that one
   * then, if it has none. Returns the id of the revision that has the state.
   */
  async keep(article: Article, kind: KeptBecause, by: string, name?: string): Promise<string> {
    const same = await this.#newestIfSame(article, kind);
    if (same && name === undefined) return same.id;
    if (same && same.name === undefined && name !== undefined) {
      const named = await this.env.queue.run(revisionsTurn(article.id), () => this.rename(article.id, same.id, name));
      if (named.ok) return same.id;
    }
    const named = name === undefined ? {} : { name };
    return this.#write(article.id, by, { kind, version: article.version, ...named, article });
  }

  /** Gives a kept state another name, or none. Only for who has the turn of the article's revisions in the queue. */
  async rename(articleId: string, id: string, name: string | null): Promise<Result<Revision>> {
    const read = await this.read(articleId, id);
    if (!read.ok) return read;
    const { name: _, ...rest } = read.value;
    const renamed: Revision = name === null ? rest : { ...rest, name };
    await this.#put(renamed);
    return succeed(renamed);
  }

  /** Does nothing when it is gone already. Only for who has the turn of the article's revisions in the queue. */
  remove(articleId: string, id: string): Promise<void> {
    return this.env.fs.remove(this.#path(articleId, id));
  }

  /** Bytes on the disk; 0 when it is gone. */
  async size(articleId: string, id: string): Promise<number> {
    return (await this.env.fs.stamp(this.#path(articleId, id)))?.size ?? 0;
  }

  /** Keeps the words of a save that was refused. Returns the revision's id. */
  keepRefused(articleId: string, baseVersion: number, refused: Refused, by: string): Promise<string> {
    return this.#write(articleId, by, { ...refused, baseVersion });
  }

  /** Oldest first. */
  async ids(articleId: string): Promise<string[]> {
    if (!isId(articleId)) return [];
    const names = await this.env.fs.names(join(this.env.layout.revisions, articleId));
    return names
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => name.slice(0, -SUFFIX.length))
      .sort();
  }

  async read(articleId: string, id: string): Promise<Result<Revision>> {
    const bytes = isId(articleId) && isId(id) ? await this.env.fs.read(this.#path(articleId, id)) : null;
    if (!bytes) return refuse("not-found", "There is no such revision.", "Choose another one.");
    try {
      const json = await unpack(bytes, { maxOutputLength: MAX_UNPACKED });
      return readJsonBytes(json, readRevision);
    } catch {
      return damagedRevision();
    }
  }

  /** The newest state of an article that stood and can still be read; null when there is none. */
  async newestGood(articleId: string): Promise<Article | null> {
    for (const id of (await this.ids(articleId)).reverse()) {
      const revision = await this.read(articleId, id);
      if (!revision.ok || !("version" in revision.value)) continue;
      const article = readArticle(revision.value.article);
      if (article.ok && article.value.id === articleId) return article.value;
    }
    return null;
  }

  /** The newest revision, when it holds this very state and may stand for it. */
  async #newestIfSame(article: Article, kind: KeptBecause): Promise<Revision | null> {
    const newest = (await this.ids(article.id)).at(-1);
    if (newest === undefined) return null;
    const read = await this.read(article.id, newest);
    if (!read.ok || !("version" in read.value)) return null;
    if (isKeptForGood({ kind }) && !isKeptForGood(read.value)) return null;
    const kept = readArticle(read.value.article);
    return kept.ok && sameState(kept.value, article) ? read.value : null;
  }

  async #write(articleId: string, by: string, content: object): Promise<string> {
    const { now, newId } = this.env;
    const id = newId();
    // What is written is checked when it is read: its parts have been checked where they came in.
    await this.#put({ ...REVISION_HEAD, id, articleId, at: now().toISOString(), by, ...content } as Revision);
    return id;
  }

  async #put(revision: Revision): Promise<void> {
    const { fs, layout } = this.env;
    const { articleId, id } = revision;
    const bytes = await pack(jsonBytes(revision));
    await fs.makeFolder(join(layout.revisions, articleId));
    await writeDurably(fs, this.#path(articleId, id), bytes, layout.revisions);
  }

  #path(articleId: string, id: string): string {
    return join(this.env.layout.revisions, articleId, `${id}${SUFFIX}`);
  }
}

/** Nothing else may become part of a path. */
function isId(id: string): boolean {
  return ulidSchema.safeParse(id).success;
}
