import { expect, it } from "vitest";
import { countCopy, countText } from "#core/copy/copyCounts";
import { outlineOf } from "#core/copy/outline";
import { toComeIn } from "#core/text/toCome";
import { aBody, aParagraph, aText } from "../../../support/builders";

const heading = (text: string, level = 2) => ({ type: "heading", attrs: { level }, content: [aText(text)] });

it("counts words, characters and what is to come over all blocks", () => {
  const body = aBody(heading("The ferry"), aParagraph("It sank in TK."), {
    type: "blockquote",
    content: [aParagraph("“No 😀,” TKTK said.")],
  });
  expect(countCopy(body, "en")).toEqual({ words: 9, characters: 41, toCome: 2 });
});

it("counts a script without spaces by its words", () => {
  const body = aBody(aParagraph("渡し船が沈んだ"));
  expect(countCopy(body, "ja").words).toBeGreaterThan(1);
  expect(countCopy(body, "ja").characters).toBe(7);
});

it("counts a block again when its language becomes another", () => {
  const body = aBody(aParagraph("渡し船 sank"));
  expect(countCopy(body, "en")).toEqual(countText("渡し船 sank", "en"));
  expect(countCopy(body, "ja")).toEqual(countText("渡し船 sank", "ja"));
});

it("counts nothing in nothing", () => {
  expect(countCopy(aBody(aParagraph()), "en")).toEqual({ words: 0, characters: 0, toCome: 0 });
});

it("finds TK where it stands alone, in capitals", () => {
  expect(toComeIn("TK, TKTK (TK) stock, ATK, tk").map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [4, 8],
    [10, 12],
  ]);
});

it("outlines a copy by the headings that have words", () => {
  const body = aBody(heading("First"), aParagraph("Words."), heading(" "), heading("Within\u00A0first", 3));
  expect(outlineOf(body)).toEqual([
    { text: "First", level: 2, block: 0 },
    { text: "Within first", level: 3, block: 3 },
  ]);
});
