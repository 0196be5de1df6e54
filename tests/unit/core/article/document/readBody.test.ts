import { describe, expect, it } from "vitest";
import { type DocumentNode, EMPTY_BODY } from "#core/article/document/documentNode";
import { readBody } from "#core/article/document/readBody";
import { aBody, aClaimMark, anId, aParagraph, aText } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const cell = (type: string, text: string): DocumentNode => ({ type, content: [aParagraph(text)] });

const everything = aBody(
  { type: "heading", attrs: { level: 2 }, content: [aText("Subhead")] },
  { type: "bulletList", content: [{ type: "listItem", content: [aParagraph("One")] }] },
  { type: "orderedList", content: [{ type: "listItem", content: [aParagraph("One")] }] },
  { type: "blockquote", content: [aParagraph("Never.")] },
  { type: "figure", attrs: { sha256: null, alt: "", credit: "" }, content: [aText("Caption")] },
  { type: "table", content: [{ type: "tableRow", content: [cell("tableHeader", "Item"), cell("tableCell", "4.1")] }] },
  { type: "horizontalRule" },
  {
    type: "paragraph",
    content: [
      aText("all", { type: "bold" }, { type: "italic" }, { type: "strike" }),
      { type: "hardBreak" },
      aText("link", { type: "link", attrs: { href: "https://port.example/" } }),
      aText("sub", { type: "subscript" }),
      aText("claimed twice", aClaimMark(anId()), aClaimMark(anId())),
    ],
  },
);

describe("readBody", () => {
  it("reads every kind of node and mark that copy can hold", () => {
    expect(valueIn(readBody(everything)).textContent).toContain("claimed twice");
    expect(valueIn(readBody(EMPTY_BODY)).childCount).toBe(1);
  });

  it.each<[string, DocumentNode]>([
    ["an unknown node", aBody({ type: "video" })],
    ["an unknown mark", aBody({ type: "paragraph", content: [aText("x", { type: "blink" })] })],
    ["a heading of level 1", aBody({ type: "heading", attrs: { level: 1 }, content: [{ type: "paragraph" }] })],
    ["a block where only words may stand", aBody({ type: "paragraph", content: [aParagraph("inside")] })],
    ["words where only blocks may stand", aBody(aText("bare"))],
    ["an empty document", aBody()],
    ["an empty stretch of text", aBody({ type: "paragraph", content: [aText("")] })],
    ["a text without words", aBody({ type: "paragraph", content: [{ type: "text" }] })],
    ["a list item outside a list", aBody({ type: "listItem", content: [aParagraph("x")] })],
    ["something other than a document", aParagraph("x")],
    ["a claim without an id", aBody({ type: "paragraph", content: [aText("x", { type: "claim" })] })],
    ["a claim whose id is none of ours", aBody({ type: "paragraph", content: [aText("x", aClaimMark("c1"))] })],
    [
      "a note whose id is a number",
      aBody({ type: "paragraph", content: [aText("x", { type: "note", attrs: { id: 5 } })] }),
    ],
  ])("refuses %s", (_, body) => {
    expect(refusalOf(readBody(body))).toBe("body-invalid");
  });

  it("says what is wrong without a word of the copy", () => {
    const wrong = aBody({ type: "bulletList", content: [aParagraph("a secret of the harbour")] });
    const result = readBody(wrong);
    expect(result).toMatchObject({
      problem: { message: expect.stringContaining("Invalid content for node bulletList") },
    });
    expect(JSON.stringify(result)).not.toContain("secret");
    expect(JSON.stringify(readBody(aBody({ type: "Orla Fennick" })))).not.toContain("Fennick");
  });
});
