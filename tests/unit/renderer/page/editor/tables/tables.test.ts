import { EditorState, TextSelection } from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import { DecorationSet } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { documentSchema } from "#core/article/document/schema";
import { deleteCells } from "#renderer/page/editor/tables/deleteCells";
import { insertTable } from "#renderer/page/editor/tables/insertTable";
import { leaveTable } from "#renderer/page/editor/tables/leaveTable";
import { selectCells } from "#renderer/page/editor/tables/selectCells";
import { tableRolesPlugin } from "#renderer/page/editor/tables/tableRoles";
import { tableState } from "#renderer/page/editor/tables/tableState";
import { aParagraph } from "../../../../../support/builders";

const cell = (text: string, type = "tableCell"): DocumentNode => ({ type, content: [aParagraph(text)] });
const row = (...content: DocumentNode[]): DocumentNode => ({ type: "tableRow", content });
const TABLE: DocumentNode = {
  type: "table",
  content: [row(cell("a", "tableHeader"), cell("b", "tableHeader")), row(cell("c"), cell("d"))],
};

function stateOf(...content: DocumentNode[]): EditorState {
  return EditorState.create({ doc: documentSchema.nodeFromJSON({ type: "doc", content }) });
}

/** With the caret right after these words. */
function caretAfter(state: EditorState, words: string): EditorState {
  let at = -1;
  state.doc.descendants((node, position) => {
    if (node.isText && node.text?.endsWith(words)) at = position + node.nodeSize;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
}

const blocks = ({ doc }: { doc: EditorState["doc"] }) =>
  doc.content.content.map((node) => (node.type.name === "table" ? "table" : node.textContent));

describe("inserting a table", () => {
  it("puts one with a head row beside the paragraph of the caret, the caret in its first cell, and text to go on in", () => {
    const tr = insertTable(caretAfter(stateOf(aParagraph("One two")), "One two"));
    tr.doc.check();
    expect(blocks(tr)).toEqual(["One two", "table", ""]);
    expect(tr.selection.$head.node(-1).type.name).toBe("tableHeader");
    expect(tr.selection.$head.index(1)).toBe(0);
  });

  it("takes the place of an empty paragraph", () => {
    expect(blocks(insertTable(stateOf({ type: "paragraph" }, aParagraph("After"))))).toEqual(["table", "After"]);
  });
});

describe("a caret in a table", () => {
  it("knows what can be done there", () => {
    const state = caretAfter(stateOf(TABLE, aParagraph("After")), "c");
    expect(tableState(state)).toEqual({
      headRow: true,
      headColumn: false,
      canMerge: false,
      canSplit: false,
      canDeleteRow: true,
      canDeleteColumn: true,
    });
    expect(tableState(caretAfter(state, "After"))).toBeNull();
  });

  it("offers to merge cells that are selected, and deletes no rows when all of them are", () => {
    const state = caretAfter(stateOf(TABLE), "c");
    const two = state.apply(selectCells(state, 1, true) ?? state.tr);
    expect(two.selection).toBeInstanceOf(CellSelection);
    expect(tableState(two)).toMatchObject({ canMerge: true, canDeleteColumn: false, canDeleteRow: true });
  });

  it("gets out of a table at the edge of the text into a paragraph that is made for it", () => {
    const state = stateOf(TABLE);
    expect(blocks(leaveTable(caretAfter(state, "d"), 1) ?? state)).toEqual(["table", ""]);
    expect(blocks(leaveTable(caretAfter(state, "a"), -1) ?? state)).toEqual(["", "table"]);
    expect(leaveTable(caretAfter(state, "d"), -1)).toBeNull();
    expect(leaveTable(caretAfter(stateOf(TABLE, aParagraph("After")), "d"), 1)).toBeNull();
  });

  it("selects cells along the row, back and forth, and begins only where it may", () => {
    const state = caretAfter(stateOf(TABLE), "c");
    expect(selectCells(state, 1, false)).toBeNull();
    expect(selectCells(state, -1, true)).toBeNull();
    const two = state.apply(selectCells(state, 1, true) ?? state.tr);
    expect(two.selection.ranges).toHaveLength(2);
    const one = two.apply(selectCells(two, -1, false) ?? two.tr);
    expect(one.selection.ranges).toHaveLength(1);
  });
});

describe("deleting rows and columns", () => {
  it("leaves the caret in its column, or in its row", () => {
    const state = stateOf({ type: "table", content: [...(TABLE.content ?? []), row(cell("e"), cell("f"))] });
    const withoutRow = deleteCells(caretAfter(state, "d"), "row");
    expect(withoutRow?.doc.textContent).toBe("abef");
    expect(withoutRow?.selection.$head.parent.textContent).toBe("f");
    const withoutColumn = deleteCells(caretAfter(state, "d"), "column");
    expect(withoutColumn?.doc.textContent).toBe("ace");
    expect(withoutColumn?.selection.$head.parent.textContent).toBe("c");
  });

  it("deletes no last row: that is what deleting the table is for", () => {
    const one = stateOf({ type: "table", content: [row(cell("a"), cell("b"))] });
    expect(deleteCells(caretAfter(one, "a"), "row")).toBeNull();
  });
});

describe("what screen readers are told of a table", () => {
  const HEADS: DocumentNode = {
    type: "table",
    content: [
      row({ type: "tableHeader", content: [{ type: "paragraph" }] }, cell("Tonnes", "tableHeader")),
      row(cell("May", "tableHeader"), cell("4")),
    ],
  };
  const told = (editable: boolean) => {
    const plugin = tableRolesPlugin(() => editable);
    const state = EditorState.create({ doc: stateOf(HEADS).doc, plugins: [plugin] });
    const set = plugin.props.decorations?.call(plugin, state);
    if (!(set instanceof DecorationSet)) throw new Error("The table says nothing");
    return set
      .find()
      .map((each) => [
        state.doc.nodeAt(each.from)?.textContent,
        (each as unknown as { type: { attrs: object } }).type.attrs,
      ]);
  };

  it("is which cell heads a row, and that an empty head cell heads nothing", () => {
    expect(told(true)).toContainEqual(["May", { scope: "row" }]);
    expect(told(true)).toContainEqual(["", { role: "cell" }]);
    expect(told(true)).not.toContainEqual(["Tonnes", expect.anything()]);
  });

  it("can be scrolled by key where there is no caret to bring it into view", () => {
    expect(told(false)).toContainEqual(["TonnesMay4", { tabindex: "0", role: "region", "aria-label": "Table" }]);
    expect(told(true)).not.toContainEqual(["TonnesMay4", expect.objectContaining({ tabindex: "0" })]);
  });
});
