import { expect, it } from "vitest";
import { inOneGo, type Steps } from "#core/steps";

it("takes every step in order, and gives what comes of the last", () => {
  const taken: number[] = [];
  function* upTo(last: number): Steps<string> {
    for (let step = 1; step <= last; step += 1) {
      taken.push(step);
      yield;
    }
    return `${taken.length} steps`;
  }
  expect(inOneGo(upTo(3))).toBe("3 steps");
  expect(taken).toEqual([1, 2, 3]);
});
