import type { Cell, Table } from "../run";

/** A table in plain text: columns as wide as their widest cell, notes below. */
export function formatTable({ title, columns, rows, notes }: Table): string {
  const texts = [columns, ...rows.map((row) => row.map(textOf))];
  const widths = columns.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  const isNumeric = columns.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  const lines = texts.map((row) =>
    row
      .map((text, column) =>
        isNumeric[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [title, "", lines[0], rule, ...lines.slice(1), ...notes.map((note) => `  ${note}`), ""].join("\n");
}

function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (Number.isInteger(cell)) return cell.toLocaleString("en");
  return cell.toFixed(cell >= 100 ? 0 : cell >= 10 ? 1 : 2);
}
