import { describe, expect, it } from "vitest";
import { describeCounts, describeRest } from "#core/claims/describeCounts";

const NONE = { total: 0, open: 0, verified: 0, stale: 0, refused: 0, orphaned: 0 };

describe("describeCounts", () => {
  it("says so when there are none", () => {
    expect(describeCounts({ ...NONE, orphaned: 2 })).toBe("No claims marked yet.");
  });

  it("leaves out what is nought", () => {
    expect(describeCounts({ ...NONE, total: 1, verified: 1 })).toBe("1 of 1 claim verified.");
  });

  it("names every kind there is", () => {
    expect(describeCounts({ total: 7, verified: 2, open: 1, stale: 3, refused: 1, orphaned: 0 })).toBe(
      "2 of 7 claims verified; 1 to check, 3 need another look, 1 disputed, unverifiable or false.",
    );
  });
});

describe("describeRest", () => {
  it("says how the claims stand that are not verified, and nothing when all are", () => {
    expect(describeRest({ ...NONE, total: 4, verified: 1, open: 2, stale: 1 })).toBe(
      "2 to check, 1 needs another look",
    );
    expect(describeRest({ ...NONE, total: 2, verified: 2 })).toBeNull();
    expect(describeRest(NONE)).toBeNull();
  });
});
