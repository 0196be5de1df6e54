import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { insertFigures } from "../paste/insertFigures";

const ROWS = 3;
const COLUMNS = 3;

/** Puts a table with a head row where the caret is, beside the paragraph that it is in, and the caret into its first cell. */
export function insertTable({ schema, selection, tr }: EditorState): Transaction {
  const { table, tableRow, tableCell, tableHeader } = schema.nodes;
  if (!table || !tableRow || !tableCell || !tableHeader) return tr;
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const type = row === 0 ? tableHeader : tableCell;
    return tableRow.create(
      null,
      Array.from({ length: COLUMNS }, () => type.createAndFill()).flatMap((cell) => cell ?? []),
    );
  });
  const made = table.create(null, rows);
  insertFigures(tr, { from: selection.to, to: selection.to }, [made]);
  let first: number | null = null;
  tr.doc.descendants((node, position) => {
    if (node === made) first = position;
    return first === null;
  });
  return first === null ? tr : tr.setSelection(TextSelection.near(tr.doc.resolve(first + 1), 1)).scrollIntoView();
}
