import type { Problem } from "#core/result";

const DESK_PROBLEMS = new Set([
  "desk-in-use",
  "desk-newer",
  "desk-closed",
  "disk-full",
  "disk-forbidden",
  "disk-failed",
]);

/** Whether it is the desk that something is wrong with, and so with every file alike. */
export function isDeskProblem({ code }: Problem): boolean {
  return DESK_PROBLEMS.has(code);
}
