import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { deleteColumn, deleteRow, selectedRect, TableMap } from "@tiptap/pm/tables";

/** Deletes the rows or columns of the selection; the caret stays in its column or row. Null for all that the table has. */
export function deleteCells(state: EditorState, what: "row" | "column"): Transaction | null {
  const { tableStart, top, left } = selectedRect(state);
  let made: Transaction | null = null;
  const run = what === "row" ? deleteRow : deleteColumn;
  run(state, (tr) => {
    made = tr.setSelection(caretInCell(tr, tableStart, top, left)).scrollIntoView();
  });
  return made;
}

/** In the cell that is now where another one was, or in the last one before it. */
function caretInCell({ doc }: Transaction, tableStart: number, row: number, column: number): TextSelection {
  const table = doc.nodeAt(tableStart - 1);
  const map = table ? TableMap.get(table) : null;
  const at = map ? Math.min(row, map.height - 1) * map.width + Math.min(column, map.width - 1) : 0;
  const found = TextSelection.near(doc.resolve(tableStart + (map?.map[at] ?? 0) + 1), 1);
  return found instanceof TextSelection ? found : TextSelection.create(doc, tableStart);
}
