/** What a run has started and must end, whatever becomes of it: child processes, browsers, folders. */
export class Undoing {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #undone: Promise<void> | null = null;

  /** `undo` will run when the run ends, before those that were added earlier. */
  later(undo: () => Promise<unknown>): void {
    this.#steps.push(undo);
  }

  /** Undoes everything once, however often it is called. What cannot be undone does not keep the rest from it. */
  undo(): Promise<void> {
    this.#undone ??= this.#run();
    return this.#undone;
  }

  async #run(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) await step().catch(() => {});
  }
}
