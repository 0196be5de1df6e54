import type { Element, ElementContent } from "hast";
import { clean, type Place } from "./cleanTree";
import { asBlocks, node } from "./flow";
import { inlineStyle } from "./inlineStyle";
import { marksWithin } from "./marks";
import { withDirection } from "./withDirection";

/** No table of copy is wider; a larger span would only make the editor build a huge one. */
const MAX_SPAN = 50;

/** A table's caption and its rows. A table for layout, or with one cell only, is nothing but its text. */
export function cleanTable(table: Element, place: Place): Element[] {
  const rows = rowsOf(table);
  const heads = new Set(table.children.flatMap((part) => (isHead(part) ? rowsOf(part) : [])));
  const caption = table.children.filter((child) => child.type === "element" && child.tagName === "caption");
  const before = asBlocks(clean(caption, place));
  const cellCount = rows.reduce((count, row) => count + cellsOf(row).length, 0);
  if (cellCount < 2 || table.properties["role"] === "presentation" || holdsTable(rows)) {
    return [...before, ...rows.flatMap((row) => cellsOf(row).flatMap((cell) => asBlocks(clean(cell.children, place))))];
  }
  const cleaned = rows.map((row, index) =>
    node(
      "tr",
      cellsOf(row).map((cell) => cleanCell(cell, place, rows.length - index, heads.has(row))),
    ),
  );
  return [...before, node("table", [node("tbody", cleaned)])];
}

function cleanCell(cell: Element, place: Place, rowsLeft: number, inHead: boolean): Element {
  const header = inHead || cell.tagName === "th";
  const colSpan = span(cell, "colSpan", MAX_SPAN);
  const rowSpan = span(cell, "rowSpan", Math.min(rowsLeft, MAX_SPAN));
  const align = alignOf(cell) ?? alignOf(onlyParagraph(cell));
  const within = { ...place, marks: marksWithin(cell, place.marks, header) };
  const blocks = withDirection(cell, asBlocks(clean(cell.children, within)));
  return node(header ? "th" : "td", blocks.length > 0 ? blocks : [node("p", [])], {
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align ? { align } : {}),
  });
}

function alignOf(element: Element | undefined): string | undefined {
  if (!element) return undefined;
  const said = inlineStyle(element).get("text-align") ?? String(element.properties["align"] ?? "").toLowerCase();
  return /^(?:left|center|right)$/u.exec(said)?.[0] ?? alignOfClass(element);
}

/** As WordPress and Stet's own pages say it. */
function alignOfClass({ properties }: Element): string | undefined {
  const names = Array.isArray(properties["className"]) ? properties["className"] : [];
  const said = names.map((name) => /^(?:has-text-)?align-(left|center|right)$/u.exec(String(name))?.[1]);
  return said.find((align) => align !== undefined);
}

/** Word processors align the paragraph in a cell, not the cell. */
function onlyParagraph({ children }: Element): Element | undefined {
  const elements = children.filter((child): child is Element => child.type === "element");
  return elements.length === 1 && elements[0]?.tagName === "p" ? elements[0] : undefined;
}

function span(cell: Element, name: "colSpan" | "rowSpan", max: number): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value > 1 ? Math.min(value, max) : 1;
}

function isHead(part: ElementContent): part is Element {
  return part.type === "element" && part.tagName === "thead";
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
