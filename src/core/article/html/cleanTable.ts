import type { Element, ElementContent } from "hast";
import { clean, type Place } from "./cleanTree";
import { asBlocks, node } from "./flow";
import { inlineStyle } from "./inlineStyle";

/** No table of copy is wider; a larger span would only make the editor build a huge one. */
const MAX_SPAN = 50;

/** A table's caption and its rows. A table for layout, or with one cell only, is nothing but its text. */
export function cleanTable(table: Element, place: Place): Element[] {
  const rows = rowsOf(table);
  const caption = table.children.filter((child) => child.type === "element" && child.tagName === "caption");
  const before = asBlocks(clean(caption, place));
  const cellCount = rows.reduce((count, row) => count + cellsOf(row).length, 0);
  if (cellCount < 2 || table.properties["role"] === "presentation" || holdsTable(rows)) {
    return [...before, ...rows.flatMap((row) => cellsOf(row).flatMap((cell) => asBlocks(clean(cell.children, place))))];
  }
  const cleaned = rows.map((row, index) =>
    node(
      "tr",
      cellsOf(row).map((cell) => cleanCell(cell, place, rows.length - index)),
    ),
  );
  return [...before, node("table", [node("tbody", cleaned)])];
}

function cleanCell(cell: Element, place: Place, rowsLeft: number): Element {
  const header = cell.tagName === "th";
  const colSpan = span(cell, "colSpan", MAX_SPAN);
  const rowSpan = span(cell, "rowSpan", Math.min(rowsLeft, MAX_SPAN));
  const align = /^(?:left|center|right)$/u.exec(
    inlineStyle(cell).get("text-align") ?? String(cell.properties["align"] ?? "").toLowerCase(),
  )?.[0];
  const blocks = asBlocks(clean(cell.children, place));
  return node(header ? "th" : "td", blocks.length > 0 ? blocks : [node("p", [])], {
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align ? { align } : {}),
  });
}

function span(cell: Element, name: "colSpan" | "rowSpan", max: number): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, max) : 1;
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") return cellsOf(child).length > 0 ? [child] : [];
    return /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === "element" && /^t[dh]$/u.test(child.tagName));
}

function holdsTable(nodes: readonly ElementContent[]): boolean {
  return nodes.some((child) => child.type === "element" && (child.tagName === "table" || holdsTable(child.children)));
}
