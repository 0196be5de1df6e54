import { setImmediate as nextTurn } from "node:timers/promises";
import type { Steps } from "#core/steps";

/** Milliseconds of work after which everything else that waits has its turn. */
const LONGEST = 8;

/**
 * For work of thousands of small steps: `await turns.pass()` between two of them lets everything else have its turn now and
 * then, so that nobody who types waits for it.
 */
export class Turns {
  #began = performance.now();

  async pass(): Promise<void> {
    if (performance.now() - this.#began < LONGEST) return;
    await nextTurn();
    this.#began = performance.now();
  }

  /** Takes the steps of long work, and lets everything else have its turn between them. */
  async through<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (this.isOver) await this.pass();
    }
  }

  /** Whether `pass` would let others go first: spares the steps between an empty wait. */
  get isOver(): boolean {
    return performance.now() - this.#began >= LONGEST;
  }
}
