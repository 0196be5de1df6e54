import { describe, expect, it } from "vitest";
import { textBlocks } from "#core/article/document/plainText";
import { countBlocks } from "#core/intake/countBlocks";
import { firstBlocks } from "#core/intake/firstBlocks";
import { aBody, aParagraph, aText } from "../../../support/builders";

const link = { type: "link", attrs: { href: "https://harbour.example/" } };
const cell = (text: string) => ({ type: "tableCell", content: [aParagraph(text)] });

describe("what there is in a copy", () => {
  it("is counted as people would", () => {
    const body = aBody(
      aParagraph("Two words"),
      { type: "paragraph" },
      { type: "heading", attrs: { level: 2 }, content: [aText("Boats")] },
      { type: "bulletList", content: [{ type: "listItem", content: [aParagraph("One")] }] },
      { type: "blockquote", content: [aParagraph("Quoted words here")] },
      { type: "table", content: [{ type: "tableRow", content: [cell("7"), cell("8")] }] },
      { type: "figure", attrs: { sha256: null }, content: [aText("A caption")] },
      {
        type: "paragraph",
        content: [aText("the ", link), aText("register", { type: "bold" }, link), aText(" and "), aText("map", link)],
      },
    );
    expect(countBlocks(body, "en")).toEqual({
      words: 15,
      paragraphs: 3,
      headings: 1,
      listItems: 1,
      quotes: 1,
      tables: 1,
      images: 1,
      links: 2,
    });
  });
});

describe("the beginning of a copy", () => {
  it("is all of a short one", () => {
    const body = aBody(aParagraph("Fog lifts"), aParagraph("Boats left"));
    expect(firstBlocks(body, { blocks: 10, characters: 100 })).toEqual(body);
  });

  it("is so many blocks of a long one", () => {
    const body = aBody(...Array.from({ length: 50 }, (_, index) => aParagraph(`Paragraph ${index}`)));
    expect(firstBlocks(body, { blocks: 3, characters: 10_000 }).content).toHaveLength(3);
  });

  it("is cut within a paragraph that goes on and on, and between no two halves of a character", () => {
    const long = firstBlocks(aBody(aParagraph("\u{1F6F3}".repeat(1_000)), aParagraph("after")), {
      blocks: 9,
      characters: 12,
    });
    expect(textBlocks(long)).toEqual([`${"\u{1F6F3}".repeat(5)}…`]);
  });

  it("is cut within a table of empty cells", () => {
    const row = { type: "tableRow", content: Array.from({ length: 10 }, () => cell("")) };
    const table = { type: "table", content: Array.from({ length: 1_000 }, () => row) };
    expect(JSON.stringify(firstBlocks(aBody(table), { blocks: 9, characters: 200 })).length).toBeLessThan(20_000);
  });
});
