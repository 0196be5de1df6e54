import { describe, expect, it } from "vitest";
import { searchNames } from "#core/search/searchNames";
import { foldForMatching } from "#core/text/foldForMatching";

const names = ["Harbour dredged", "The old harbour", "Unharboured fears", "Café Überall", "محطة المياه"];
const search = (typed: string, limit = 10) => searchNames(names, foldForMatching, typed, limit);

describe("searching names", () => {
  it("puts names that begin with the words first, and words inside of others last", () => {
    expect(search("harbour")).toEqual({
      items: ["Harbour dredged", "The old harbour", "Unharboured fears"],
      total: 3,
      rank: 0,
    });
  });

  it("takes words in any order, in part, without accents, and in other scripts", () => {
    expect(search("har old").items).toEqual(["The old harbour"]);
    expect(search("uberall CAFE").items).toEqual(["Café Überall"]);
    expect(search("المياه").items).toEqual(["محطة المياه"]);
  });

  it("wants every word", () => {
    expect(search("harbour nowhere")).toEqual({ items: [], total: 0, rank: -1 });
  });

  it("finds all for nothing typed, and counts what it leaves out", () => {
    expect(search("  ", 2)).toEqual({ items: names.slice(0, 2), total: 5, rank: 0 });
  });

  it("does not let a bad match push out a good one that comes later", () => {
    expect(searchNames(["xab", "xab", "ab"], foldForMatching, "ab", 1).items).toEqual(["ab"]);
  });
});
