import { basename } from "node:path";
import { isDiskError } from "../disk/diskProblem";
import { type FolderWatch, watchFolder } from "../disk/folderWatch";
import { isTempName } from "../disk/writeDurably";

/** Milliseconds from the last sign of a change to looking: programs write in several steps, sync clients in bursts. */
const SETTLES_IN = 400;
/** More than so many changes at once are looked for as a whole. */
const MANY = 200;
/** Milliseconds between two looks where the system tells of changes by itself, in case that it misses one. */
const WATCHED_LOOK = 5 * 60 * 1000;
/** The same where it does not. */
const UNWATCHED_LOOK = 20 * 1000;

export interface WatchOptions {
  readonly folders: readonly string[];
  /** Compares what is there with what is known: at these paths, or (null) everywhere. */
  readonly look: (paths: ReadonlySet<string> | null) => Promise<void>;
  readonly watch?: typeof watchFolder;
}

/** Notices what others do to a desk's folder while it is open. Holds no process open. */
export class DeskWatch {
  readonly #watches: FolderWatch[] = [];
  #soon: NodeJS.Timeout | null = null;
  #regular: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  /** What to look at next; null: everything. */
  #hinted: Set<string> | null = new Set();
  #closed = false;

  constructor(private readonly options: WatchOptions) {
    const { folders, watch = watchFolder } = options;
    const opened = folders.map((folder) =>
      watch(
        folder,
        (path) => this.hint(path),
        () => this.#lookEvery(UNWATCHED_LOOK),
      ),
    );
    this.#watches.push(...opened.filter((each) => each !== null));
    this.#lookEvery(opened.every((each) => each !== null) ? WATCHED_LOOK : UNWATCHED_LOOK);
  }

  /** Something may have changed, at a path or (null) anywhere: looks when it has been quiet for a moment. */
  hint(path: string | null): void {
    // Writes of our own that are not finished.
    if (this.#closed || (path !== null && isTempName(basename(path)))) return;
    this.#note(path);
    if (this.#soon) clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#look(), SETTLES_IN).unref();
  }

  /** Looks at everything now. */
  look(): Promise<void> {
    this.#note(null);
    return this.#look();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const watch of this.#watches) watch.close();
    if (this.#soon) clearTimeout(this.#soon);
    if (this.#regular) clearInterval(this.#regular);
    await this.#looking;
  }

  #note(path: string | null): void {
    if (path === null || (this.#hinted && this.#hinted.size >= MANY)) this.#hinted = null;
    else this.#hinted?.add(path);
  }

  /** One look at a time: what is noted during one is looked at after it. */
  #look(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    this.#looking ??= this.#lookUntilQuiet().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #lookUntilQuiet(): Promise<void> {
    while (!this.#closed && (this.#hinted === null || this.#hinted.size > 0)) {
      const paths = this.#hinted;
      this.#hinted = new Set();
      try {
        await this.options.look(paths);
      } catch (error) {
        // A disk that does not answer now is asked again; whoever saves meanwhile is told.
        if (!isDiskError(error)) throw error;
      }
    }
  }

  #lookEvery(pause: number): void {
    if (this.#closed) return;
    if (this.#regular) clearInterval(this.#regular);
    this.#regular = setInterval(() => void this.look(), pause).unref();
  }
}
