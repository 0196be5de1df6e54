import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_TERMS, parseQuery } from "#core/deskSearch/parseQuery";
import { accepted, codeOf } from "../../../support/freshDesk";
import { fuzzing } from "../../../support/fuzzing";

const read = (text: string) => accepted(parseQuery(text));
const words = (text: string) => read(text).terms.map((term) => term.words.join(" "));

describe("reading a search", () => {
  it("takes words for beginnings, and words between quotation marks for what stands side by side", () => {
    expect(read("Häfen mon “Harbour Board”").terms).toEqual([
      { words: ["hafen"], prefix: true },
      { words: ["mon"], prefix: true },
      { words: ["harbour", "board"], prefix: false },
    ]);
  });

  it("takes a word with a hyphen or an apostrophe for words side by side", () => {
    expect(read("well-kn").terms).toEqual([{ words: ["well", "kn"], prefix: true }]);
  });

  it("takes what follows a minus for what must not be there", () => {
    const { terms, without } = read('ferry -tunnel -"sea wall"');
    expect(terms).toHaveLength(1);
    expect(without.map((term) => term.words)).toEqual([["tunnel"], ["sea", "wall"]]);
  });

  it.each([
    ["tag:harbour", { operator: "tag", words: ["harbour"] }],
    ['TAG:"public money"', { operator: "tag", words: ["public", "money"] }],
    ["stage:fact", { operator: "stage", oneOf: ["fact-check"] }],
    ["stage:“In review”", { operator: "stage", oneOf: ["in-review"] }],
    ["verdict:un", { operator: "verdict", oneOf: ["unchecked", "unverifiable"] }],
    ["verdict:false", { operator: "verdict", oneOf: ["false"] }],
    ["status:stale", { operator: "status", oneOf: ["stale"] }],
    ["source:fennick", { operator: "source", words: ["fennick"] }],
    ["by:quill", { operator: "by", words: ["quill"] }],
    ["before:2031-04", { operator: "before", moment: new Date(2031, 3, 1).getTime() }],
    ["after:٢٠٣١", { operator: "after", moment: new Date(2031, 0, 1).getTime() }],
  ])("reads %s", (text, condition) => {
    expect(read(text).conditions).toEqual([{ condition, not: false }]);
    expect(read(`-${text}`).conditions).toEqual([{ condition, not: true }]);
    expect(read(text).terms).toEqual([]);
  });

  it.each(["stage:sleeping", "verdict:maybe", "before:soon", "after:2031-02-30", "before:2031-13", "tag:!!"])(
    "refuses %s and says what there is",
    (text) => {
      const refused = parseQuery(`ferry ${text}`);
      expect(codeOf(refused)).toBe("query-invalid");
      expect(refused.ok ? "" : refused.problem.remedy).toMatch(/\w/u);
    },
  );

  it("waits for the value of an operator, and for a quotation mark that is still open", () => {
    expect(read("ferry stage:")).toMatchObject({ terms: [{ words: ["ferry"] }], conditions: [] });
    expect(read('"sea wa').terms).toEqual([{ words: ["sea", "wa"], prefix: false }]);
  });

  it("takes what stands before a colon and is no operator for a word", () => {
    expect(words("https://harbour.example 10:30")).toEqual(["https harbour example", "10 30"]);
  });

  it("refuses more words than anybody means", () => {
    const many = Array.from({ length: MAX_TERMS + 1 }, (_, index) => `w${index}`).join(" ");
    expect(codeOf(parseQuery(many))).toBe("query-invalid");
  });

  it("never fails on anything that can be typed, and never finds an empty word in it", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("tag:", "stage:draft", "before:2031", '"', "-", "“", "»", ":", "港口", "الميناء"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parsed = parseQuery(pieces.join(" "));
        if (!parsed.ok) return expect(parsed.problem.code).toBe("query-invalid");
        const { terms, without } = parsed.value;
        for (const term of [...terms, ...without]) {
          expect(term.words.length).toBeGreaterThan(0);
          expect(term.words.every((word) => word !== "" && !/\s/u.test(word))).toBe(true);
        }
      }),
      fuzzing(300),
    );
  });

  it("reads words the same whatever else stands around them", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/u).filter((text) => text.length > 0);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 4 }), (wanted, unwanted) => {
        const text = [...wanted, ...unwanted.map((each) => `-${each}`), "stage:draft"].join("  ");
        const { terms, without, conditions } = read(text);
        expect(terms.map((term) => term.words)).toEqual(wanted.map((each) => [each]));
        expect(without.map((term) => term.words)).toEqual(unwanted.map((each) => [each]));
        expect(conditions).toHaveLength(1);
      }),
      fuzzing(200),
    );
  });
});
