import type { EditorState } from "@tiptap/pm/state";
import {
  columnIsHeader,
  deleteColumn,
  deleteRow,
  isInTable,
  mergeCells,
  rowIsHeader,
  selectedRect,
  splitCell,
} from "@tiptap/pm/tables";

/** What can be done to the table that the selection is in, and which heads it has. */
export interface TableState {
  readonly headRow: boolean;
  readonly headColumn: boolean;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
  readonly canDeleteRow: boolean;
  readonly canDeleteColumn: boolean;
}

/** Null when the selection is in no table. */
export function tableState(state: EditorState): TableState | null {
  if (!isInTable(state)) return null;
  const { map, table, top, bottom, left, right } = selectedRect(state);
  return {
    headRow: rowIsHeader(map, table, 0),
    headColumn: columnIsHeader(map, table, 0),
    canMerge: mergeCells(state),
    canSplit: splitCell(state),
    canDeleteRow: deleteRow(state) && bottom - top < map.height,
    canDeleteColumn: deleteColumn(state) && right - left < map.width,
  };
}
