import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedWords, searchWords } from "#core/deskSearch/searchWords";
import { fuzzing } from "../../../support/fuzzing";

describe("the words of a text", () => {
  it.each([
    ["case, accents and punctuation do not count", "Zoë’s CAFÉ — Straße", ["zoe", "s", "cafe", "strasse"]],
    ["Arabic loses vowel signs and tatweel", "عـادَ المركبُ", ["عاد", "المركب"]],
    ["alef, ya and ta marbuta are one each", "أحمد إلى محطة", ["احمد", "الي", "محطه"]],
    [
      "Chinese is cut at every character, what is mixed in is not",
      "2031年港口Board",
      ["2031", "年", "港", "口", "board"],
    ],
    ["invisible characters part nothing", "har\u00adbour\u200b", ["harbour"]],
    ["nothing but signs has none", "… — !", []],
  ])("%s", (_what, text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("are the same with their places, and each place is where its word is written", () => {
    const character = fc.constantFrom(..."aZé ßñ½-“”.\u00adعَا港口が한😀1٣\u0301");
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        const placed = placedWords(text);
        expect(placed.map(({ word }) => word)).toEqual(searchWords(text));
        for (const { word, from, to } of placed) {
          expect(from).toBeLessThan(to);
          expect(searchWords(text.slice(from, to))).toContain(word);
        }
      }),
      fuzzing(400),
    );
  });
});
