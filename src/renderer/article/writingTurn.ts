import { createStore } from "../workspace/store";

/** How long another window is given to save its last words and hand over, in milliseconds. A frozen one does not answer. */
const PATIENCE_MS = 4_000;

/** Whose turn it is to write: this window's, another one's, or another one's that could not save its words. */
export type Turn = "mine" | "elsewhere" | "refused";

type Message = "hand-over" | "cannot";

/** What the browser calls the turn to write an article. */
export function turnName(articleId: string): string {
  return `stet-article-${articleId}`;
}

/**
 * One window at a time writes an article; the others read it, and may take over. The browser's own locks keep the turn, so
 * that it falls free when a window closes, crashes or is killed. Where two browsers write, saving still tells them apart.
 */
export class WritingTurn {
  readonly turn = createStore<Turn>("mine");
  readonly #name: string;
  readonly #channel: BroadcastChannel;
  #over = false;
  /** Called off, a wait starts again at the end of the queue. */
  #waiting = new AbortController();
  #steals = false;
  #letGo: (() => void) | null = null;
  #impatient: number | undefined;

  /**
   * @param save saves what is left in this window, and says whether it could
   */
  constructor(
    articleId: string,
    private readonly save: () => Promise<boolean>,
  ) {
    this.#name = turnName(articleId);
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data === "hand-over") void this.#handOver();
      else this.#wasRefused();
    };
    void this.#takeTurns();
  }

  /** Asks whoever has the turn to save and hand over; takes it from a window that does not answer. */
  takeOver(): void {
    this.#channel.postMessage("hand-over" satisfies Message);
    window.clearTimeout(this.#impatient);
    this.#impatient = window.setTimeout(() => {
      this.#steals = true;
      this.#waiting.abort();
    }, PATIENCE_MS);
  }

  /** The article is left: others may write. */
  end(): void {
    this.#over = true;
    window.clearTimeout(this.#impatient);
    this.#waiting.abort();
    this.#channel.close();
    this.#letGo?.();
  }

  async #takeTurns(): Promise<void> {
    // Until the browser answers, in a moment, the window may write: who starts an article types at once.
    let options: LockOptions = { ifAvailable: true };
    while (!this.#over) {
      await this.#request(options);
      if (this.turn.get() === "mine") this.turn.set("elsewhere");
      this.#waiting = new AbortController();
      options = this.#steals ? { steal: true } : { signal: this.#waiting.signal };
      this.#steals = false;
    }
  }

  /** Resolves when the turn is over, or did not come. */
  async #request(options: LockOptions): Promise<void> {
    try {
      await navigator.locks.request(this.#name, options, (lock) => (lock ? this.#hold() : undefined));
    } catch {
      // Taken away by another window, or called off.
    }
    this.#letGo = null;
  }

  #hold(): Promise<void> {
    window.clearTimeout(this.#impatient);
    if (this.#over) return Promise.resolve();
    this.turn.set("mine");
    return new Promise((resolve) => {
      this.#letGo = resolve;
    });
  }

  async #handOver(): Promise<void> {
    if (!this.#letGo) {
      // Whoever asks comes before those that only wait.
      this.#waiting.abort();
    } else if (await this.save()) {
      this.turn.set("elsewhere");
      this.#letGo?.();
    } else {
      this.#channel.postMessage("cannot" satisfies Message);
    }
  }

  #wasRefused(): void {
    if (this.turn.get() === "mine") return;
    window.clearTimeout(this.#impatient);
    this.turn.set("refused");
  }
}
