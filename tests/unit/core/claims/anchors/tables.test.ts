import type {} from "@tiptap/extension-table";
import { CellSelection, TableMap } from "@tiptap/pm/tables";
import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import { aBody, aClaim, anArticle, aParagraph } from "../../../../support/builders";
import { Writing } from "../../../../support/writing";

const boats = aClaim({ text: "12 boats", verdict: "verified", note: "Counted." });
const catches = aClaim({ text: "4 tonnes", verdict: "verified", note: "Weighed." });
const cell = (...content: DocumentNode[]): DocumentNode => ({ type: "tableCell", content });

/** January | [12 boats] and February | [4 tonnes] of herring */
function writing(): Writing {
  const table: DocumentNode = {
    type: "table",
    content: [
      { type: "tableRow", content: [cell(aParagraph("January")), cell(aParagraph(boats))] },
      { type: "tableRow", content: [cell(aParagraph("February")), cell(aParagraph(catches, " of herring"))] },
    ],
  };
  return new Writing(anArticle({ claims: [boats, catches], body: aBody(table, aParagraph("After.")) }));
}

/** Selects the cells from one to another, by row and column. */
function selectCells(text: Writing, from: readonly [number, number], to: readonly [number, number]): Writing {
  const table = text.doc.child(0);
  const at = ([row, column]: readonly [number, number]) => 1 + TableMap.get(table).positionAt(row, column, table);
  const selection = CellSelection.create(text.doc, at(from), at(to));
  text.editor.view.dispatch(text.editor.state.tr.setSelection(selection));
  return text;
}

const stateOf = (text: Writing) =>
  Object.fromEntries(text.claims.map(({ id, text, stale, orphaned }) => [id, { text, stale, orphaned }]));
const FRESH = {
  [boats.id]: { text: "12 boats", stale: false, orphaned: false },
  [catches.id]: { text: "4 tonnes", stale: false, orphaned: false },
};

function expectUndoable(text: Writing): void {
  const after = { body: text.body, claims: text.claims };
  text.undo();
  expect([text.body, text.claims]).toEqual([writing().body, writing().claims]);
  text.redo();
  expect({ body: text.body, claims: text.claims }).toEqual(after);
}

describe("claims in table cells", () => {
  it.each([
    ["next to each other", [0, 0], [0, 1]],
    ["one above the other", [0, 1], [1, 1]],
    ["all of a table", [0, 0], [1, 1]],
  ] as const)("stand when cells are merged that are %s", (_, from, to) => {
    const text = selectCells(writing(), from, to);
    expect(text.editor.commands.mergeCells()).toBe(true);
    expect(stateOf(text)).toEqual(FRESH);
    expectUndoable(text);
  });

  it("stand when the merged cell is split again, in the first of the cells", () => {
    const text = selectCells(writing(), [0, 1], [1, 1]);
    text.editor.commands.mergeCells();
    text.caretBefore("12 boats").editor.commands.splitCell();
    expect(stateOf(text)).toEqual(FRESH);
    expect(TableMap.get(text.doc.child(0))).toMatchObject({ width: 2, height: 2 });
    expect(text.doc.child(0).child(0).child(1).textContent).toBe("12 boats4 tonnes of herring");
  });

  it("are gone with their row, and come back with it", () => {
    const text = writing().caretBefore("January");
    text.editor.commands.deleteRow();
    expect(stateOf(text)).toMatchObject({ [boats.id]: { orphaned: true }, [catches.id]: { orphaned: false } });
    expectUndoable(text);
  });

  it("are gone with their column, and come back with it", () => {
    const text = writing().caretAfter("12 boats");
    text.editor.commands.deleteColumn();
    expect(text.words).toEqual({});
    expectUndoable(text);
  });

  it.each([
    ["a row above", (text: Writing) => text.editor.commands.addRowBefore()],
    ["a row below", (text: Writing) => text.editor.commands.addRowAfter()],
    ["a column before", (text: Writing) => text.editor.commands.addColumnBefore()],
    ["a column after", (text: Writing) => text.editor.commands.addColumnAfter()],
    ["a header row", (text: Writing) => text.editor.commands.toggleHeaderRow()],
    ["a header column", (text: Writing) => text.editor.commands.toggleHeaderColumn()],
  ])("are left alone by %s, and nothing new belongs to them", (_, change) => {
    const text = writing().caretAfter("12 boats");
    expect(change(text)).toBe(true);
    expect(stateOf(text)).toEqual(FRESH);
    expectUndoable(text);
  });

  it("lose the words of the cells that are emptied, and no others", () => {
    const text = selectCells(writing(), [0, 0], [0, 1]).delete();
    expect(text.words).toEqual({ [catches.id]: "4 tonnes" });
    expect(TableMap.get(text.doc.child(0)).height).toBe(2);
    expectUndoable(text);
  });
});
