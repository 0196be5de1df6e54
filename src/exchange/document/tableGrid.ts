import type { DocumentNode } from "#core/article/document/documentNode";
import { countAttribute } from "./attributes";

/** What stands in a row of a table's grid, from its first column to its last. */
export type GridCell =
  | { readonly kind: "cell"; readonly cell: DocumentNode; readonly columns: number; readonly rows: number }
  /** Under a cell of a row above. */
  | { readonly kind: "covered"; readonly columns: number }
  /** Where the row has too few cells. */
  | { readonly kind: "missing"; readonly columns: number };

export interface TableGrid {
  readonly columns: number;
  /** So many rows at the top are the table's head. No cell reaches from them into the rest. */
  readonly headRows: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** A table as a grid without gaps and overlaps: spans that reach out of it, or into one another, are cut off. */
export function tableGrid(table: DocumentNode): TableGrid {
  const rows = table.content ?? [];
  /** By column: how many rows the cell above still reaches down, and how many columns it is wide from there. */
  const above: ({ rows: number; columns: number } | undefined)[] = [];
  const placed = rows.map((row, at) => {
    const entries: GridCell[] = [];
    let column = 0;
    const passCovered = () => {
      for (let over = above[column]; over && over.rows > 0; over = above[column]) {
        entries.push({ kind: "covered", columns: over.columns });
        over.rows -= 1;
        column += over.columns;
      }
    };
    for (const cell of row.content ?? []) {
      passCovered();
      const columns = freeColumns(above, column, countAttribute(cell, "colspan"));
      const down = Math.min(countAttribute(cell, "rowspan"), rows.length - at);
      entries.push({ kind: "cell", cell, columns, rows: down });
      above[column] = { rows: down - 1, columns };
      column += columns;
    }
    passCovered();
    while (above.slice(column).some((over) => over && over.rows > 0)) {
      const columns = freeColumns(above, column, above.length);
      entries.push({ kind: "missing", columns });
      column += columns;
      passCovered();
    }
    return { entries, width: column };
  });
  const columns = Math.max(1, ...placed.map(({ width }) => width));
  return {
    columns,
    headRows: countHeadRows(placed.map(({ entries }) => entries)),
    rows: placed.map(({ entries, width }) =>
      width < columns ? [...entries, { kind: "missing", columns: columns - width }] : entries,
    ),
  };
}

/** Whether a table has header cells that are not in its head: word processors have head rows alone. */
export function hasOtherHeaders({ headRows, rows }: TableGrid): boolean {
  const others = rows.slice(headRows).flat();
  return others.some((entry) => entry.kind === "cell" && entry.cell.type === "tableHeader");
}

/** Said of such a table. */
export const OTHER_HEADERS =
  "A table has header cells beside its head rows: they look like headers, but only whole rows at the top are told as such.";

/** How many columns from this one on no cell of a row above reaches into, at most as many as wanted. */
function freeColumns(above: readonly ({ rows: number } | undefined)[], column: number, wanted: number): number {
  let free = 1;
  while (free < wanted && !((above[column + free]?.rows ?? 0) > 0)) free += 1;
  return free;
}

function countHeadRows(rows: readonly (readonly GridCell[])[]): number {
  const end = rows.findIndex((row) =>
    row.some((entry) => entry.kind === "missing" || (entry.kind === "cell" && entry.cell.type !== "tableHeader")),
  );
  let head = end === -1 ? rows.length : end;
  const reach = (count: number) =>
    rows.slice(0, count).some((row, at) => row.some((entry) => entry.kind === "cell" && at + entry.rows > count));
  while (head > 0 && reach(head)) head -= 1;
  return head;
}
