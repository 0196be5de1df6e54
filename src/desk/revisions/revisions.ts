import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Article } from "#core/article/article";
import type { ArticlePatch } from "#core/article/articlePatch";
import type { Command } from "#core/article/commands/command";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { type Result, refuse, succeed } from "#core/result";
import { writeDurably } from "../disk/writeDurably";
import type { DeskEnvironment } from "../environment";
import { jsonBytes, readJsonBytes } from "../json/durableJsonFile";
import { type KeptBecause, type Revision, revisionSchema } from "./revision";

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

  /** Keeps a state that stands. Returns the revision's id. */
  keep(article: Article, kind: KeptBecause, by: string): Promise<string> {
    return this.#write(article.id, by, { kind, version: article.version, article });
  }

  /** Keeps the words of a save that was refused. Returns the revision's id. */
  keepRefused(articleId: string, baseVersion: number, refused: Refused, by: string): Promise<string> {
    return this.#write(articleId, by, { ...refused, baseVersion });
  }

  /** Oldest first. */
  async ids(articleId: string): Promise<string[]> {
    const names = await this.env.fs.names(join(this.env.layout.revisions, articleId));
    return names
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => name.slice(0, -SUFFIX.length))
      .sort();
  }

  async read(articleId: string, id: string): Promise<Result<Revision>> {
    const bytes = await this.env.fs.read(this.#path(articleId, id));
    if (!bytes) return refuse("not-found", "There is no such revision.", "Choose another one.");
    try {
      const json = await unpack(bytes, { maxOutputLength: MAX_UNPACKED });
      return readJsonBytes(json, (value) => {
        const parsed = revisionSchema.safeParse(value);
        return parsed.success ? succeed(parsed.data) : damaged();
      });
    } catch {
      return damaged();
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

  async #write(articleId: string, by: string, content: object): Promise<string> {
    const { fs, layout, now, newId } = this.env;
    const id = newId();
    const revision = {
      schema: "stet/revision",
      schemaVersion: 1,
      id,
      articleId,
      at: now().toISOString(),
      by,
      ...content,
    };
    const bytes = await pack(jsonBytes(revision));
    await fs.makeFolder(join(layout.revisions, articleId));
    await writeDurably(fs, this.#path(articleId, id), bytes, layout.revisions);
    return id;
  }

  #path(articleId: string, id: string): string {
    return join(this.env.layout.revisions, articleId, `${id}${SUFFIX}`);
  }
}

function damaged() {
  return refuse("revision-damaged", "This revision is damaged.", "Choose an older one.");
}
