import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldForMatching } from "#core/text/foldForMatching";

describe("foldForMatching", () => {
  it.each([
    ["case", "ANNA Lee", "anna lee"],
    ["accents", "Ánnà Lëe", "anna lee"],
    ["full-width letters", "Ａｎｎａ　Ｌｅｅ", "anna lee"],
    ["zero-width characters", "An\u200Bna\u2060 L\u00ADee", "anna lee"],
    ["punctuation", "“Anna”, (Lee)!", "anna lee"],
    ["no-break spaces", "Anna\u00A0Lee", "anna lee"],
    ["ligatures", "ﬁsh", "fish"],
    ["letters without a decomposition", "Łódź Ærø Straße", "lodz aero strasse"],
    ["accents on letters without a decomposition", "Ǽrø Ǿre", "aero ore"],
    ["a dotted capital I", "İzmir ışık", "izmir isik"],
    ["Arabic vowels, hamzas and tatweel", "سَلْمـــى أُحُد", "سلمي احد"],
    ["Persian letters", "کتابی", "كتابي"],
    ["digits of other scripts", "٠١٦٣٢ ९६०", "01632 960"],
    ["Hebrew points", "שָׁלוֹם", "שלום"],
  ])("ignores %s", (_, typed, folded) => {
    expect(foldForMatching(typed)).toBe(folded);
  });

  it("is empty for a text without letters or digits", () => {
    expect(foldForMatching(" — … \u200B")).toBe("");
  });

  it("leaves alone what it has folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldForMatching(text);
        expect(foldForMatching(folded)).toBe(folded);
      }),
    );
  });

  it("folds plain ASCII as it folds it beside other letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        expect(`${foldForMatching(text)} e`.trim()).toBe(foldForMatching(`${text} é`));
      }),
    );
  });
});
