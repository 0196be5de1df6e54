import { basename, join } from "node:path";
import type { Article } from "#core/article/article";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { sameJson } from "#core/article/sameJson";
import { conflictCopyOf } from "#core/doctor/conflictCopy";
import { type Result, refuse, succeed } from "#core/result";
import type { ArticleParts } from "../articles/articleParts";
import type { Actor, ArticleCopy, Copies } from "../desk";
import { withDisk } from "../disk/diskProblem";
import { readJsonBytes } from "../json/durableJsonFile";
import type { Quarantine } from "../quarantine/quarantine";

/** Copies of articles that a synced folder has left beside them: known by their names, and borne out by what is in them. */
export class ArticleCopies implements Copies {
  #names = "";

  constructor(
    private readonly parts: ArticleParts,
    private readonly quarantine: Quarantine,
  ) {}

  async list(): Promise<ArticleCopy[]> {
    const copies = await Promise.all((await this.#files()).map((name) => this.#describe(name)));
    return copies.flatMap((copy) => (copy ? [copy] : []));
  }

  /** Whether there are others than when this was last asked. `paths` have changed, or (null) anything. */
  async haveChanged(paths: ReadonlySet<string> | null): Promise<boolean> {
    if (paths && ![...paths].some((path) => conflictCopyOf(basename(path)) !== null)) return false;
    const names = (await this.#files()).join("\n");
    const changed = names !== this.#names;
    this.#names = names;
    return changed;
  }

  read(file: string): Promise<Result<Article>> {
    return withDisk(async () => {
      const path = this.#pathOf(file);
      const bytes = path && (await this.parts.env.fs.kind(path)) === "file" ? await this.parts.env.fs.read(path) : null;
      if (!bytes) return noSuchCopy();
      const read = readJsonBytes(bytes, readArticle);
      if (!read.ok) return read;
      return read.value.id === conflictCopyOf(file)?.articleId ? read : noSuchCopy();
    });
  }

  keepAsRevision(file: string, actor: Actor): Promise<Result<{ articleId: string; revision: string }>> {
    return this.parts.permit(async () => {
      const copy = await this.read(file);
      if (!copy.ok) return copy;
      const { id: articleId, version } = copy.value;
      const standing = await this.parts.desk.get(articleId);
      if (!standing.ok) return standing;
      // Kept durably in the one place before it goes from the other.
      const refused = { kind: "refused", article: copy.value } as const;
      const base = Math.min(version, standing.value.version);
      const revision = await this.parts.revisions.keepRefused(articleId, base, refused, actor.by);
      await this.#putAside(file, "A copy from a synced folder, kept with the article’s revisions.");
      return succeed({ articleId, revision });
    });
  }

  setAside(file: string, reason: string): Promise<Result<null>> {
    return this.parts.permit(async () => {
      const path = this.#pathOf(file);
      if (!path || (await this.parts.env.fs.kind(path)) === null) return noSuchCopy();
      await this.#putAside(file, reason);
      return succeed(null);
    });
  }

  async #files(): Promise<string[]> {
    return (await this.parts.desk.otherNames()).filter((name) => conflictCopyOf(name) !== null).sort();
  }

  async #describe(file: string): Promise<ArticleCopy | null> {
    const read = await this.read(file);
    const name = conflictCopyOf(file);
    if (!read.ok || !name) return null;
    const copy = read.value;
    const standing = await this.parts.desk.peek(copy.id);
    return {
      file,
      articleId: copy.id,
      service: name.service,
      headline: copy.headline,
      updatedAt: copy.updatedAt,
      articleIsHere: standing.ok,
      same: standing.ok && sameJson(standing.value, copy),
    };
  }

  async #putAside(file: string, reason: string): Promise<void> {
    await this.quarantine.setAside(join(this.parts.env.layout.articles, file), reason);
    this.parts.emit({ type: "desk-changed", origin: null });
  }

  /** Null for a name that no copy has, whatever it would lead to. */
  #pathOf(file: string): string | null {
    return conflictCopyOf(file) && !/[\\/\0]/u.test(file) ? join(this.parts.env.layout.articles, file) : null;
  }
}

function noSuchCopy() {
  return refuse(
    "not-found",
    "There is no such copy of an article in the desk’s folder.",
    "It may have been dealt with already: look at the desk again.",
  );
}
