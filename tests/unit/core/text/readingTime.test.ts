import { expect, it } from "vitest";
import { readingTimeMinutes } from "#core/text/readingTime";

it("rounds to whole minutes, and to one at least", () => {
  expect([0, 1, 238, 500, 2380].map(readingTimeMinutes)).toEqual([0, 1, 1, 2, 10]);
});
