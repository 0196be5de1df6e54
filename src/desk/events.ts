import { describeBug } from "#core/describeBug";
import type { DeskEvent } from "#core/events/deskEvent";

/** Tells listeners what has changed. */
export class DeskEvents {
  readonly #listeners = new Set<(event: DeskEvent) => void>();

  subscribe(listener: (event: DeskEvent) => void): () => void {
    // Wrapped, so that subscribing the same function twice makes two subscriptions.
    const own = (event: DeskEvent) => listener(event);
    this.#listeners.add(own);
    return () => this.#listeners.delete(own);
  }

  /** A listener's failure is its own: what it was told about has happened, and the others hear of it. */
  emit(event: DeskEvent): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        process.emitWarning(`A listener to the desk failed: ${describeBug(error)}`);
      }
    }
  }
}
