import type { DeskEvent } from "#core/events/deskEvent";
import type { ArticleFolder } from "../articles/articleFolder";

/** Milliseconds between two reports: often enough to see it go on, seldom enough that lists can follow. */
const PAUSE = 700;

/** Tells the windows how far the reading of a desk without its index has come. */
export class ReadingReport {
  #last = performance.now();

  constructor(
    private readonly folder: ArticleFolder,
    private readonly emit: (event: DeskEvent) => void,
  ) {}

  /** Something has been read, or all of it. */
  report(): void {
    const { progress, catalogue } = this.folder;
    if (progress && performance.now() - this.#last < PAUSE) return;
    this.#last = performance.now();
    const { read, total } = progress ?? { read: catalogue.size, total: catalogue.size };
    this.emit({ type: "reading", origin: null, read, total });
  }
}
