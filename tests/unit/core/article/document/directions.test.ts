import { describe, expect, it } from "vitest";
import { directionOfNode } from "#core/article/document/directionOfNode";
import { documentJson } from "#core/article/document/documentJson";
import type { DocumentNode } from "#core/article/document/documentNode";
import { readBody } from "#core/article/document/readBody";
import { documentSchema } from "#core/article/document/schema";
import { shownDirections } from "#core/article/document/shownDirections";
import { paragraphDirection, plainDirection } from "#core/language/paragraphDirection";

const HEBREW = "שלום לכולם בנמל";
const ENGLISH = "The harbour is closed";
const ARABIC = "قال المتحدث إن الميناء مغلق";

const paragraph = (text: string, dir?: string): DocumentNode => ({
  type: "paragraph",
  ...(dir === undefined ? {} : { attrs: { dir } }),
  ...(text === "" ? {} : { content: [{ type: "text", text }] }),
});
const list = (...texts: string[]): DocumentNode => ({
  type: "bulletList",
  content: texts.map((text) => ({ type: "listItem", content: [paragraph(text)] })),
});

describe("the direction of a paragraph", () => {
  it.each([
    ["a Hebrew one in English", HEBREW, "ltr", "rtl"],
    ["its first Hebrew letter", "ש", "ltr", "rtl"],
    ["an English one in Arabic", ENGLISH, "rtl", "ltr"],
    ["Arabic that begins with an agency", `BBC ${ARABIC}`, "rtl", "rtl"],
    ["English that begins with a Hebrew word", `שלום means peace, and much else`, "ltr", "ltr"],
    ["English that quotes Hebrew at its end", `They said ${HEBREW} ${HEBREW}`, "ltr", "ltr"],
    ["numbers alone, in Arabic", "1,240 – 50%", "rtl", "rtl"],
    ["Arabic digits alone, in English", "١٢٣", "ltr", "ltr"],
    ["none at all", "", "rtl", "rtl"],
    ["a mark that says so", "\u200F12 (3)", "ltr", "rtl"],
    ["Thaana in English", "ދިވެހި", "ltr", "rtl"],
    ["Japanese in Arabic", "港は閉鎖", "rtl", "ltr"],
  ] as const)("is told by its letters: %s", (_, text, article, expected) => {
    expect(paragraphDirection(text, article)).toBe(expected);
  });

  it("is plain when it would be the same in every article", () => {
    expect(plainDirection(HEBREW)).toBe("rtl");
    expect(plainDirection(ENGLISH)).toBe("ltr");
    expect(plainDirection(`BBC ${ARABIC}`)).toBeNull();
    expect(plainDirection("12")).toBeNull();
  });

  it("is what it says itself, whatever its letters", () => {
    expect(directionOfNode(paragraph(ENGLISH, "rtl"), "ltr")).toBe("rtl");
    expect(directionOfNode(paragraph(HEBREW, "ltr"), "ltr")).toBe("ltr");
    expect(directionOfNode(paragraph(HEBREW, "sideways"), "ltr")).toBe("rtl");
  });

  it("is for a table that of all its words, and the article's when it has only numbers", () => {
    const cell = (text: string): DocumentNode => ({ type: "tableCell", content: [paragraph(text)] });
    const table = (...rows: string[][]): DocumentNode => ({
      type: "table",
      content: rows.map((texts) => ({ type: "tableRow", content: texts.map(cell) })),
    });
    expect(directionOfNode(table([HEBREW, "12"], [ARABIC, "Ida"]), "ltr")).toBe("rtl");
    expect(directionOfNode(table([HEBREW, ENGLISH], [ENGLISH, ENGLISH]), "ltr")).toBe("ltr");
    expect(directionOfNode(table([ENGLISH, "12"]), "rtl")).toBe("ltr");
    expect(directionOfNode(table(["12", "13"]), "rtl")).toBe("rtl");
  });

  it("is for a list or a quotation that of its first paragraph, and for an empty table the article's", () => {
    expect(directionOfNode(list(HEBREW, ENGLISH), "ltr")).toBe("rtl");
    expect(directionOfNode({ type: "blockquote", content: [list(ENGLISH)] }, "rtl")).toBe("ltr");
    expect(directionOfNode({ type: "table", content: [] }, "rtl")).toBe("rtl");
  });
});

it("names the blocks that go another way than what they stand in, where they stand", () => {
  const doc = documentSchema.nodeFromJSON({ type: "doc", content: [paragraph("ab"), list(HEBREW, ENGLISH, "12")] });
  const found = shownDirections(doc.child(1), 4, "ltr");
  expect(found.map(({ from, to, dir }) => [doc.nodeAt(from)?.type.name, doc.textBetween(from, to), dir])).toEqual(
    [
      ["bulletList", `${HEBREW}${ENGLISH}12`, "rtl"],
      ["paragraph", ENGLISH, "ltr"],
    ].map((entry) => (entry[0] === "paragraph" ? ["listItem", ...entry.slice(1)] : entry)),
  );
  expect(shownDirections(doc.child(0), 0, "ltr")).toEqual([]);
});

describe("a body with directions", () => {
  it("reads and writes copy from before there were any as it was", () => {
    const body: DocumentNode = {
      type: "doc",
      content: [
        paragraph("One"),
        { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Two" }] },
        list("Three"),
        paragraph(""),
      ],
    };
    expect(documentJson(documentSchema.nodeFromJSON(body))).toEqual(body);
  });

  it("keeps a direction", () => {
    const body: DocumentNode = { type: "doc", content: [paragraph("One", "rtl")] };
    expect(documentJson(documentSchema.nodeFromJSON(body))).toEqual(body);
  });

  it("is refused with a direction that there is not", () => {
    expect(readBody({ type: "doc", content: [paragraph("One", "sideways")] })).toMatchObject({
      ok: false,
      problem: { code: "body-invalid" },
    });
  });
});
