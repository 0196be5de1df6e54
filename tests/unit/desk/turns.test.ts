import { expect, it } from "vitest";
import type { Steps } from "#core/steps";
import { Turns } from "#desk/turns";

function* countdown(steps: number, busyMs: number): Steps<string> {
  for (let left = steps; left > 0; left -= 1) {
    const until = performance.now() + busyMs;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

it("lets others go first between the steps of long work, and gives what comes of it", async () => {
  let others = 0;
  let waiting = setImmediate(function goOn() {
    others += 1;
    waiting = setImmediate(goOn);
  });
  expect(await new Turns().through(countdown(10, 3))).toBe("done");
  clearImmediate(waiting);
  expect(others).toBeGreaterThan(0);
});
