import type { BatchExport } from "./batchExport";

/** Minutes that nobody asks for a batch after which it is let go, running or not: its window is gone. */
const IDLE = 30 * 60_000;

/** Batches that somebody waits for or has still to fetch. One runs at a time. */
export class BatchStore {
  readonly #batches = new Map<string, { readonly batch: BatchExport; timer: NodeJS.Timeout }>();

  constructor(private readonly report: (error: unknown) => void) {}

  get isBusy(): boolean {
    return [...this.#batches.values()].some(({ batch }) => batch.isRunning);
  }

  /** Starts it, and keeps what it makes until somebody has had it, or nobody asks any more. */
  start(batch: BatchExport): void {
    this.#batches.set(batch.id, { batch, timer: this.#letGoLater(batch.id) });
    batch.start();
  }

  find(id: string): BatchExport | undefined {
    const held = this.#batches.get(id);
    if (!held) return undefined;
    clearTimeout(held.timer);
    held.timer = this.#letGoLater(id);
    return held.batch;
  }

  /** Ends it, and takes away what it has made. */
  async drop(id: string): Promise<void> {
    const held = this.#batches.get(id);
    if (!held) return;
    clearTimeout(held.timer);
    await held.batch.drop();
    this.#batches.delete(id);
  }

  /** For a host that closes and waits for nothing. */
  dropAll(): void {
    for (const { batch, timer } of this.#batches.values()) {
      clearTimeout(timer);
      batch.dropNow();
    }
    this.#batches.clear();
  }

  #letGoLater(id: string): NodeJS.Timeout {
    // A command line ends when its work is done.
    return setTimeout(() => void this.drop(id).catch(this.report), IDLE).unref();
  }
}
