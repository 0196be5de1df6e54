import { describe, expect, it } from "vitest";
import { jsonDefect } from "#exchange/json/jsonDefect";

describe("jsonDefect", () => {
  it.each([
    ['{"a": {"b": 1}, "b": {"a": 2}}'],
    ['[{"a": 1}, {"a": 2}]'],
    ['{"a": "\\"a\\": 1, \\"a\\": 2"}'],
    ['{"a\\\\": 1, "a": 2, "A": 3}'],
    ['{"a": ["a", "a"], "b": "a"}'],
    ['{"a": 1, "b'],
    ["]}}"],
    [""],
  ])("finds nothing in %s", (json) => {
    expect(jsonDefect(json, 10)).toBeNull();
  });

  it.each([
    ['{"a": 1, "a": 2}'],
    ['{"a": 1 ,\n\t"b": {}, "a"\n: 2}'],
    ['[[{"x": {"claims": [], "claims": {}}}]]'],
    ['{"a": 1, "\\u0061": 2}'],
    ['{"a": {"a": "}{"}, "a": 1'],
  ])("finds the key that stands twice in %s", (json) => {
    expect(jsonDefect(json, 10)).toBe("key-twice");
  });

  it("counts brackets within one another, not those in strings", () => {
    expect(jsonDefect("[[[]]]", 3)).toBeNull();
    expect(jsonDefect("[[[]]]", 2)).toBe("too-deep");
    expect(jsonDefect('["[[[[", [], []]', 2)).toBeNull();
  });

  it("finds its way through long strings of nothing but escapes", () => {
    const json = JSON.stringify({ a: "\\".repeat(4_000_000), b: '"'.repeat(2_000_000) });
    expect(jsonDefect(json, 10)).toBeNull();
  });
});
