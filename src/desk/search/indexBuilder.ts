import type { ArticleFolder } from "../articles/articleFolder";
import { errorCode } from "../disk/fileSystem";
import { sideBySide } from "../disk/sideBySide";
import type { DeskEnvironment } from "../environment";
import { Turns } from "../turns";
import type { TextIndex } from "./textIndex";
import { readTextIndex, writeTextIndex } from "./textIndexFile";

/** Milliseconds from opening a desk to reading its words: the list and the first article come first. */
const PAUSE = 400;

/**
 * Fills the index in the background: from the file that was kept, then from the articles that this does not have. Keeps
 * the file when the desk is closed.
 */
export class IndexBuilder {
  #building: Promise<void> | null = null;
  #stopped = false;
  /** What is in the file, by the index's own count; null while nothing is known of it. */
  #kept: number | null = null;
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly env: DeskEnvironment,
    private readonly folder: ArticleFolder,
    private readonly index: TextIndex,
  ) {
    this.#timer = setTimeout(() => void this.build(), PAUSE).unref();
  }

  /** Resolves when the words of every article that can be read are in the index. */
  build(): Promise<void> {
    this.#building ??= this.#build();
    return this.#building;
  }

  /** Keeps what there is. Without the disk's consent there is no file; the next opening takes longer, nothing else. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#stopped = true;
    await this.#building;
    if (this.#building === null || this.env.readOnly || this.#kept === this.index.changes) return;
    try {
      await this.env.queue.run("index/search", () => writeTextIndex(this.env, this.index));
    } catch (error) {
      if (errorCode(error) === null) throw error;
    }
  }

  async #build(): Promise<void> {
    const { folder, index } = this;
    const before = index.changes;
    const wasRead = await readTextIndex(this.env, index, (id) => folder.catalogue.get(id)).catch(onlyOfDisk);
    const changes = index.changes;
    await folder.settled();
    await this.#readMissing();
    if (wasRead && before === 0 && index.changes === changes) this.#kept = changes;
  }

  async #readMissing(): Promise<void> {
    const { folder, index } = this;
    const turns = new Turns();
    const missing: string[] = [];
    for (const { id } of folder.catalogue.summaries()) {
      if (!index.current(id, folder.catalogue.get(id))) missing.push(id);
      if (turns.isOver) await turns.pass();
    }
    await sideBySide(missing, async (id) => {
      if (this.#stopped || index.current(id, folder.catalogue.get(id))) return;
      // One that cannot be read has been told of, and is found by nobody.
      const read = await folder.peek(id).catch(onlyOfDisk);
      const entry = folder.catalogue.get(id);
      // It may have been saved while it was read, and is in the index then.
      if (read?.ok && entry?.summary.version === read.value.version && !index.current(id, entry)) {
        index.put(read.value, entry);
      }
      if (turns.isOver) await turns.pass();
    });
  }
}

function onlyOfDisk(error: unknown): undefined {
  if (errorCode(error) === null) throw error;
}
