import { expect, it } from "vitest";
import { describeContents } from "#core/intake/describeContents";

const NOTHING = {
  words: 0,
  paragraphs: 0,
  headings: 0,
  listItems: 0,
  quotes: 0,
  tables: 0,
  images: 0,
  links: 0,
  notes: 0,
};

it("names what there is, and says of words also that there is none", () => {
  expect(describeContents(NOTHING)).toEqual(["0 words"]);
  expect(describeContents({ ...NOTHING, words: 1_240, paragraphs: 1, listItems: 2, quotes: 1, notes: 3 })).toEqual([
    "1,240 words",
    "1 paragraph",
    "2 list items",
    "1 quotation",
    "3 notes",
  ]);
});
