import { type Problem, type Result, refuse } from "#core/result";
import { withDisk } from "./disk/diskProblem";

/** Runs a change if the desk may be changed, and turns what the disk refuses into a problem. */
export type Permit = <Value>(change: () => Promise<Result<Value>>) => Promise<Result<Value>>;

/** Lets changes through while the desk is ours and open. */
export class ChangeGate {
  readonly #underWay = new Set<Promise<unknown>>();
  #stopped: Problem | null;

  /** @param stopped why nothing may be changed from the start, if so */
  constructor(stopped: Problem | null) {
    this.#stopped = stopped;
  }

  readonly permit: Permit = async (change) => {
    if (this.#stopped) return { ok: false, problem: this.#stopped };
    const running = withDisk(change);
    this.#underWay.add(running);
    try {
      return await running;
    } finally {
      this.#underWay.delete(running);
    }
  };

  /** Refuses every change from now on, and resolves when those under way are over, whatever came of them. */
  async close(): Promise<void> {
    this.#stopped ??= deskClosed().problem;
    await Promise.allSettled(this.#underWay);
  }
}

function deskClosed() {
  return refuse("desk-closed", "The desk has been closed. Nothing has been changed.", "Open it again.");
}
