import { describe, expect, it } from "vitest";
import { UniqueNames } from "#core/text/uniqueNames";

function taken(...names: string[]): string[] {
  const unique = new UniqueNames();
  return names.map((name) => unique.take(name));
}

describe("names for one folder", () => {
  it("numbers the second of a name before its whole extension", () => {
    expect(taken("ferry.stet.json", "ferry.stet.json", "ferry.stet.json", "ferry.html")).toEqual([
      "ferry.stet.json",
      "ferry-2.stet.json",
      "ferry-3.stet.json",
      "ferry.html",
    ]);
  });

  it("gives no number that another file has as its name", () => {
    expect(taken("ferry-2.html", "ferry.html", "ferry.html", "ferry-3.html")).toEqual([
      "ferry-2.html",
      "ferry.html",
      "ferry-3.html",
      "ferry-3-2.html",
    ]);
  });

  it.each([
    ["Ferry.html", "ferry.html", "ferry-2.html"],
    ["caf\u00E9.html", "cafe\u0301.html", "caf\u00E9-2.html"],
    ["stra\u00DFe.html", "strasse.html", "strasse-2.html"],
    ["\uFB01sh.html", "fish.html", "fish-2.html"],
  ])("takes %j and %j for one, as some file systems do", (first, second, numbered) => {
    expect(taken(first, second)[1]).toBe(numbered);
  });
});
