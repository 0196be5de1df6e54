import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { CellSelection, cellAround, nextCell } from "@tiptap/pm/tables";

/**
 * Selects one cell more, or one less, along the row: `direction` 1 is the way that the copy is read. `fromText`: whether a
 * caret in a cell may begin. Null where there is none to select.
 */
export function selectCells(state: EditorState, direction: -1 | 1, fromText: boolean): Transaction | null {
  const { selection } = state;
  const cells = selection instanceof CellSelection ? selection : null;
  const $here =
    cells?.$headCell ?? (fromText && selection instanceof TextSelection ? cellAround(selection.$head) : null);
  const $next = $here && nextCell($here, "horiz", direction);
  if (!$here || !$next) return null;
  return state.tr.setSelection(new CellSelection(cells?.$anchorCell ?? $here, $next)).scrollIntoView();
}
