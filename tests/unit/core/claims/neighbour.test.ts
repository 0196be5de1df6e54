import { describe, expect, it } from "vitest";
import { neighbourOf } from "#core/claims/neighbour";

describe("neighbourOf", () => {
  it("steps on, and round the ends", () => {
    expect(neighbourOf(["a", "b", "c"], "a", 1)).toBe("b");
    expect(neighbourOf(["a", "b", "c"], "c", 1)).toBe("a");
    expect(neighbourOf(["a", "b", "c"], "a", -1)).toBe("c");
  });

  it("starts at the near end when there is nothing, or nothing known, to start from", () => {
    expect(neighbourOf(["a", "b"], null, 1)).toBe("a");
    expect(neighbourOf(["a", "b"], "gone", -1)).toBe("b");
  });

  it("goes nowhere among none", () => {
    expect(neighbourOf([], "a", 1)).toBeNull();
  });
});
