import { describe, expect, it } from "vitest";
import { cardsThere, isLongList } from "#renderer/inspector/claims/longList";

const IN_SIGHT = { startIndex: 10, endIndex: 12, overscan: 1, count: 100 };

describe("isLongList", () => {
  it("takes no card away from a list of sixty claims, but from the next one on", () => {
    expect(isLongList(60)).toBe(false);
    expect(isLongList(61)).toBe(true);
  });
});

describe("cardsThere", () => {
  it("has those in sight and some beyond", () => {
    expect(cardsThere(IN_SIGHT, [])).toEqual([9, 10, 11, 12, 13]);
  });

  it("keeps cards far away on both sides, in the order of the list", () => {
    expect(cardsThere(IN_SIGHT, [90, 0])).toEqual([0, 9, 10, 11, 12, 13, 90]);
  });

  it("has a card once that is both in sight and kept", () => {
    expect(cardsThere(IN_SIGHT, [11, 11])).toEqual([9, 10, 11, 12, 13]);
  });

  it("leaves out what is not in the list", () => {
    expect(cardsThere(IN_SIGHT, [-1, 100])).toEqual([9, 10, 11, 12, 13]);
  });
});
