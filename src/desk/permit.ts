import { type Problem, type Result, refuse } from "#core/result";
import { withDisk } from "./disk/diskProblem";

/** Runs a change if the desk may be changed, and turns what the disk refuses into a problem. */
export type Permit = <Value>(change: () => Promise<Result<Value>>) => Promise<Result<Value>>;

/** `stop` says why the desk may not be changed, or null when it may. */
export function permitUnless(stop: () => Problem | null): Permit {
  return async (change) => {
    const problem = stop();
    return problem ? { ok: false, problem } : withDisk(change);
  };
}

export function deskClosed(): Problem {
  return refuse("desk-closed", "The desk has been closed. Nothing has been changed.", "Open it again.").problem;
}
