import { setImmediate as nextTurn } from "node:timers/promises";
import { decodeTime } from "ulid";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { ulidSchema } from "#core/identity/ulid";
import { isKeptForGood } from "#core/revisions/keptBecause";
import { type KeptAt, tooClose } from "#core/revisions/thinRevisions";
import { errorCode } from "../disk/fileSystem";
import type { DeskEnvironment } from "../environment";
import type { Revisions } from "./revisions";
import { revisionsTurn } from "./revisionsTurn";

/** Milliseconds from opening a desk to looking through all its revisions: whoever opens it has other things to wait for. */
const SWEEP_DELAY = 20_000;

/**
 * Takes away the kept states that stand too close to each other for their age. Each is one file, taken away by itself: cut
 * off at any moment, what is left is sound, and the next time goes on from there. The newest state of an article that can be
 * read always stays, and with it all that recovery from damage needs; so does everything that cannot be read.
 */
export class RevisionThinning {
  #sweep: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(
    private readonly env: DeskEnvironment,
    private readonly revisions: Revisions,
  ) {}

  /** Looks through the revisions of all articles, in a while. */
  sweepLater(): void {
    if (!this.env.readOnly) this.#sweep = setTimeout(() => void this.sweep(), SWEEP_DELAY).unref();
  }

  stop(): void {
    this.#stopped = true;
    if (this.#sweep) clearTimeout(this.#sweep);
  }

  /** Resolves when all articles have been looked through, one after the other, or it was stopped. */
  async sweep(): Promise<void> {
    const names = await this.env.fs.names(this.env.layout.revisions).catch(() => []);
    for (const articleId of names.filter((name) => ulidSchema.safeParse(name).success)) {
      if (this.#stopped) return;
      await this.thin(articleId);
      await nextTurn();
    }
  }

  /** Thins the revisions of one article. What the disk refuses is tried again another time: nobody waits for it. */
  async thin(articleId: string): Promise<void> {
    if (this.env.readOnly || this.#stopped) return;
    try {
      await this.env.queue.run(revisionsTurn(articleId), () => this.#thin(articleId));
    } catch (error) {
      if (errorCode(error) === null) throw error;
    }
  }

  async #thin(articleId: string): Promise<void> {
    const states = (await this.revisions.ids(articleId)).flatMap(keptAt);
    for (const group of tooClose(states, this.env.now().getTime())) {
      if (this.#stopped) return;
      await this.#thinGroup(articleId, group);
    }
  }

  /** @param group the newest first */
  async #thinGroup(articleId: string, group: readonly string[]): Promise<void> {
    let hasGood = false;
    for (const id of group) {
      const read = await this.revisions.read(articleId, id);
      if (!read.ok || !("version" in read.value)) continue;
      if (!readArticle(read.value.article).ok) continue;
      if (hasGood && !isKeptForGood(read.value)) await this.revisions.remove(articleId, id);
      hasGood = true;
    }
  }
}

/** From the name alone, without reading the file. What has another name is left alone. */
function keptAt(id: string): KeptAt[] {
  return ulidSchema.safeParse(id).success ? [{ id, at: decodeTime(id) }] : [];
}
