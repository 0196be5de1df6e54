/** A reader this far behind is asleep; it fetches everything anew when it comes back. */
const MAX_WAITING = 1_000;

/** Texts on their way to one reader, in order, waiting while it is slow. Ends when closed, whatever still waits. */
export class Outbox implements AsyncIterable<string> {
  #waiting: string[] = [];
  #closed = false;
  #wake: () => void = () => undefined;

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** False when there is no room left. */
  put(text: string): boolean {
    if (this.#waiting.length >= MAX_WAITING) return false;
    this.#waiting.push(text);
    this.#wake();
    return true;
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    while (!this.#closed) {
      const next = this.#waiting.shift();
      if (next !== undefined) yield next;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
