/** Time that passes only when a test says so. */
export class ManualClock {
  #now: number;
  #timers = new Map<number, { at: number; run: () => void }>();
  #lastTimer = 0;

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  date(): Date {
    return new Date(this.#now);
  }

  iso(): string {
    return this.date().toISOString();
  }

  readonly setTimer = (run: () => void, ms: number): unknown => {
    this.#lastTimer += 1;
    this.#timers.set(this.#lastTimer, { at: this.#now + ms, run });
    return this.#lastTimer;
  };

  readonly clearTimer = (timer: unknown): void => {
    this.#timers.delete(timer as number);
  };

  /** Lets so many milliseconds pass, runs what falls due in its order, and waits for the promises it starts. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await settled();
    for (;;) {
      const due = [...this.#timers].filter(([, timer]) => timer.at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [id, timer] = due;
      this.#timers.delete(id);
      this.#now = timer.at;
      timer.run();
      await settled();
    }
    this.#now = until;
  }
}

/** Long enough for a chain of resolved promises to run to its end; no time passes. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
