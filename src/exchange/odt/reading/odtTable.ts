import type { Block, Cell } from "../../office/block";
import { whole } from "../../office/whole";
import { attribute, elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { OdtContext } from "./odtContext";

/** No table of copy is wider or longer in one cell; a larger span would only make the editor build a huge one. */
const MAX_SPAN = 50;
const GROUPS = /^table-(?:rows|row-group|header-rows)$/u;

/** The rows of a table (ODF 1.3, part 3, 9.1). Cells that another covers are not there. */
export function odtTable(
  table: XmlNode,
  context: OdtContext,
  readBlocks: (cell: XmlNode) => Block[],
): readonly (readonly Cell[])[] {
  return rowsOf(table, false).flatMap(({ row, header }) => {
    const cells = elements(row).flatMap((cell): Cell[] => {
      if (cell.name !== "table-cell") return [];
      const made: Cell = {
        colSpan: span(cell, "number-columns-spanned"),
        rowSpan: span(cell, "number-rows-spanned"),
        header,
        blocks: readBlocks(cell),
      };
      return repeated(made, 1, cell, "number-columns-repeated", context);
    });
    return repeated(cells, cells.length, row, "number-rows-repeated", context);
  });
}

function rowsOf(node: XmlNode, header: boolean): { row: XmlNode; header: boolean }[] {
  return elements(node).flatMap((inner) => {
    if (inner.name === "table-row") return [{ row: inner, header }];
    return GROUPS.test(inner.name) ? rowsOf(inner, header || inner.name === "table-header-rows") : [];
  });
}

function span(cell: XmlNode, name: string): number {
  return Math.min(Math.max(whole(attribute(cell, name)) ?? 1, 1), MAX_SPAN);
}

/** @param cells that each of the repeated is, or holds */
function repeated<Item>(item: Item, cells: number, node: XmlNode, name: string, context: OdtContext): Item[] {
  const more = Math.min(span(node, name) - 1, Math.floor(context.repeats / Math.max(cells, 1)));
  context.repeats -= more * cells;
  return Array.from({ length: more + 1 }, () => item);
}
