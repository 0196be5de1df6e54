import { describe, expect, it } from "vitest";
import { originOf } from "#core/sources/originOf";

/** Sources by a letter each, with the letter of the source that they name as their origin. */
function library(origins: Record<string, string | null>) {
  return Object.fromEntries(Object.entries(origins).map(([id, originId]) => [id, { id, originId }]));
}

describe("originOf", () => {
  it("is the source itself when it names none", () => {
    expect(originOf("a", library({ a: null }))).toBe("a");
  });

  it("is the root of a chain, from every link of it", () => {
    const sources = library({ a: "b", b: "c", c: "d", d: null });
    expect(["a", "b", "c", "d"].map((id) => originOf(id, sources))).toEqual(["d", "d", "d", "d"]);
  });

  it("is one and the same for all members of a circle, and for what leads into it", () => {
    const sources = library({ x: "b", a: "b", b: "c", c: "a", self: "self" });
    expect(["x", "a", "b", "c"].map((id) => originOf(id, sources))).toEqual(["a", "a", "a", "a"]);
    expect(originOf("self", sources)).toBe("self");
  });

  it("is the one that is named, even when it is no longer in the library", () => {
    expect(originOf("a", library({ a: "gone" }))).toBe("gone");
    expect(originOf("gone", library({}))).toBe("gone");
  });
});
