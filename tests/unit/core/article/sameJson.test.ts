import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameJson } from "#core/article/sameJson";

describe("the same JSON", () => {
  it("is what a trip through text gives back", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(value, JSON.parse(JSON.stringify(value)))));
  });

  it("is no matter of the order of keys, nor of keys without a value", () => {
    expect(sameJson({ a: 1, b: { c: [2], d: null } }, { b: { d: null, c: [2], e: undefined }, a: 1 })).toBe(true);
  });

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: 1 }, { b: 1 }],
    [[], {}],
    [null, {}],
    [0, false],
    ["1", 1],
  ])("is not %j and %j", (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });
});
