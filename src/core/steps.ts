/** Long work in small steps, with nothing to be had of it before its end: whoever takes the steps may let others go first in between. */
export type Steps<Result> = Generator<undefined, Result>;

/** Takes all steps in one go. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
