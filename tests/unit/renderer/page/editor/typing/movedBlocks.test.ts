import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { movedBlocks } from "#renderer/page/editor/typing/movedBlocks";
import { aParagraph } from "../../../../../support/builders";

const item = (...content: DocumentNode[]): DocumentNode => ({ type: "listItem", content });
const list = (...content: DocumentNode[]): DocumentNode => ({ type: "bulletList", content });
const cell = (...content: DocumentNode[]): DocumentNode => ({ type: "tableCell", content });

function stateOf(...content: DocumentNode[]): EditorState {
  return EditorState.create({ doc: documentSchema.nodeFromJSON({ type: "doc", content }) });
}

function placeOf({ doc }: EditorState, words: string): number {
  let found = -1;
  doc.descendants((node, position) => {
    if (node.isText && node.text?.includes(words)) found = position + node.text.indexOf(words);
  });
  return found;
}

/** The text after the blocks from one word to another have been moved, and what stands after the caret; null: nowhere to go. */
function moved(state: EditorState, direction: -1 | 1, from: string, to = from): string | null {
  const selection = TextSelection.create(state.doc, placeOf(state, from), placeOf(state, to));
  const tr = movedBlocks(state.apply(state.tr.setSelection(selection)), direction);
  tr?.doc.check();
  if (tr) expect(tr.selection.$from.parent.textContent).toContain(from);
  return tr ? tr.doc.toString().replaceAll("paragraph", "p") : null;
}

describe("blocks that are moved by key", () => {
  const three = stateOf(aParagraph("One"), aParagraph("Two"), aParagraph("Three"));

  it("go past the one before or after", () => {
    expect(moved(three, -1, "Two")).toBe('doc(p("Two"), p("One"), p("Three"))');
    expect(moved(three, 1, "Two")).toBe('doc(p("One"), p("Three"), p("Two"))');
  });

  it("go together when several are selected", () => {
    expect(moved(three, 1, "One", "Two")).toBe('doc(p("Three"), p("One"), p("Two"))');
  });

  it("stay at the edges of the text", () => {
    expect(moved(three, -1, "One")).toBeNull();
    expect(moved(three, 1, "Three")).toBeNull();
  });

  it("are items with all that is in them, inside a list", () => {
    const nested = stateOf(
      list(
        item(aParagraph("Rope"), list(item(aParagraph("thin")), item(aParagraph("thick")))),
        item(aParagraph("Oar")),
      ),
    );
    expect(moved(nested, 1, "Rope")).toBe(
      'doc(bulletList(listItem(p("Oar")), listItem(p("Rope"), bulletList(listItem(p("thin")), listItem(p("thick"))))))',
    );
    expect(moved(nested, -1, "thick")).toBe(
      'doc(bulletList(listItem(p("Rope"), bulletList(listItem(p("thick")), listItem(p("thin")))), listItem(p("Oar"))))',
    );
    expect(moved(nested, -1, "thin")).toBeNull();
  });

  it("stay in their table cell", () => {
    const table = stateOf({
      type: "table",
      content: [{ type: "tableRow", content: [cell(aParagraph("A"), aParagraph("B")), cell(aParagraph("C"))] }],
    });
    expect(moved(table, -1, "B")).toContain('tableCell(p("B"), p("A"))');
    expect(moved(table, 1, "B")).toBeNull();
    expect(moved(table, -1, "C")).toBeNull();
  });

  it("are a figure when that is selected, which stays selected", () => {
    const state = stateOf(aParagraph("One"), { type: "figure", content: [{ type: "text", text: "Quay" }] });
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 5)));
    const tr = movedBlocks(selected, -1);
    expect(tr?.doc.toString()).toBe('doc(figure("Quay"), paragraph("One"))');
    expect(tr?.selection).toBeInstanceOf(NodeSelection);
  });
});
