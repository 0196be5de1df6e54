import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { insertFigures } from "#renderer/page/editor/paste/insertFigures";

const words = (text: string): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const EMPTY: DocumentNode = { type: "paragraph" };

/** The types and texts of the blocks after figures have been put somewhere, and the text that the caret is in. */
function putIn(content: DocumentNode[], from: number, to = from, count = 1) {
  const doc = documentSchema.nodeFromJSON({ type: "doc", content });
  const state = EditorState.create({ doc, selection: TextSelection.near(doc.resolve(to)) });
  const figures = Array.from({ length: count }, (_, at) => documentSchema.node("figure", { alt: `${at}` }));
  const tr = insertFigures(state.tr, { from, to }, figures);
  tr.doc.check();
  const blocks = tr.doc.content.content.map((node) =>
    node.type.name === "figure" ? `#${String(node.attrs["alt"])}` : node.textContent,
  );
  return { blocks, caret: tr.selection.$head.index(0) };
}

describe("figures", () => {
  it("take the place of an empty paragraph, and leave one to go on in", () => {
    expect(putIn([EMPTY], 1, 1, 2)).toEqual({ blocks: ["#0", "#1", ""], caret: 2 });
    expect(putIn([words("One"), EMPTY, words("Two")], 6)).toEqual({ blocks: ["One", "#0", "Two"], caret: 2 });
  });

  it("come after a paragraph at its end and before it at its start, in order", () => {
    expect(putIn([words("One"), words("Two")], 4, 4, 2)).toEqual({ blocks: ["One", "#0", "#1", "Two"], caret: 3 });
    expect(putIn([words("One"), words("Two")], 6)).toEqual({ blocks: ["One", "#0", "Two"], caret: 2 });
  });

  it("do not cut a sentence in two", () => {
    expect(putIn([words("One two three")], 12).blocks).toEqual(["One two three", "#0", ""]);
    expect(putIn([words("One two three")], 3).blocks).toEqual(["#0", "One two three"]);
  });

  it("take the place of words that are selected", () => {
    expect(putIn([words("One"), words("Two")], 1, 4)).toMatchObject({ blocks: ["#0", "Two"] });
  });

  it("stay inside a list item, a table cell or a quotation", () => {
    const quotation = { type: "blockquote", content: [words("Said")] };
    expect(putIn([quotation, words("One")], 6).blocks).toEqual(["Said", "One"]);
    const item = { type: "bulletList", content: [{ type: "listItem", content: [words("Rope")] }] };
    expect(putIn([item], 7).blocks).toEqual(["Rope"]);
  });
});
