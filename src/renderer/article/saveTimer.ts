/** Saved so long after the last key … */
const QUIET_MS = 300;
/** … and at the latest so long after the first unsaved one. */
const LONGEST_MS = 1_000;
/** Waits before trying a failed save again: 2, 4, 8 … seconds, at most half a minute. */
const RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

export interface TimerServices {
  readonly now: () => Date;
  /** As the global ones; tests pass fakes. */
  readonly setTimer: (run: () => void, ms: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
}

/** Decides when a session saves by itself. */
export class SaveTimer {
  #timer: unknown = null;
  #firstUnsavedAt: number | null = null;
  #failures = 0;

  constructor(
    private readonly services: TimerServices,
    private readonly save: () => void,
  ) {}

  /** Whether the last save failed, so that the next one may well fail too. */
  get isRetrying(): boolean {
    return this.#failures > 0;
  }

  /** Something has changed: save when the typing pauses. While saves fail, the retry that is waiting takes it along. */
  changed(): void {
    const now = this.services.now().getTime();
    this.#firstUnsavedAt ??= now;
    if (this.isRetrying) return;
    this.#schedule(Math.max(0, Math.min(QUIET_MS, this.#firstUnsavedAt + LONGEST_MS - now)));
  }

  /** A save has been sent, with everything up to now. */
  sent(): void {
    this.#firstUnsavedAt = null;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    this.#schedule(Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** (this.#failures - 1)));
  }

  stop(): void {
    if (this.#timer !== null) this.services.clearTimer(this.#timer);
    this.#timer = null;
  }

  #schedule(ms: number): void {
    this.stop();
    this.#timer = this.services.setTimer(() => {
      this.#timer = null;
      this.save();
    }, ms);
  }
}
