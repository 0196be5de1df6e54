import type { DocumentNode } from "#core/article/document/documentNode";
import { countAttribute } from "../document/attributes";
import { tableGrid } from "../document/tableGrid";
import { columnsOf } from "./columnsOf";

/** What stands between the cells of a row. */
export const BETWEEN_CELLS = " | ";

/**
 * A table as rows of cells that stand one under the other, a line a row. A merged cell's words stand in its first column and
 * row; where else it reaches the columns stay empty, so that every cell stands in its own.
 */
export function tableToText(
  table: DocumentNode,
  cellText: (cell: DocumentNode) => string,
  warn: (warning: string) => void,
): string {
  const cells = (table.content ?? []).flatMap((row) => row.content ?? []);
  if (cells.some((cell) => countAttribute(cell, "colspan") > 1 || countAttribute(cell, "rowspan") > 1)) {
    warn("Merged cells of a table stand as single cells, and empty ones where they reached.");
  }
  const rows = tableGrid(table).rows.map((row) =>
    row.flatMap((entry) => {
      const text = entry.kind === "cell" ? cellText(entry.cell).replace(/\s+/gu, " ").trim() : "";
      return [text, ...Array.from({ length: entry.columns - 1 }, () => "")];
    }),
  );
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - columnsOf(cell)))
        .join(BETWEEN_CELLS)
        .trimEnd(),
    )
    .join("\n");
}
