import type { DocumentNode } from "#core/article/document/documentNode";
import { cellAlign, countAttribute } from "../document/attributes";

/** Whether GFM can write a table (https://github.github.com/gfm/#tables-extension-): a head row, then rows of one line a cell. */
export function isPlainTable(table: DocumentNode): boolean {
  const rows = (table.content ?? []).map((row) => row.content ?? []);
  const [head, ...others] = rows;
  if (!head?.every((cell) => cell.type === "tableHeader")) return false;
  if (!others.every((row) => row.every((cell) => cell.type === "tableCell"))) return false;
  return rows.every(
    (row) =>
      row.length === head.length &&
      row.length > 0 &&
      row.every((cell, column) => isPlainCell(cell) && cellAlign(cell) === cellAlign(head[column] ?? cell)),
  );
}

function isPlainCell(cell: DocumentNode): boolean {
  const [only, ...others] = cell.content ?? [];
  return (
    countAttribute(cell, "colspan") === 1 &&
    countAttribute(cell, "rowspan") === 1 &&
    others.length === 0 &&
    only?.type === "paragraph"
  );
}
