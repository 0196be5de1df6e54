import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { directionOf } from "#core/language/direction";
import { cellAlign } from "../../document/attributes";
import { type GridCell, hasOtherHeaders, OTHER_HEADERS, tableGrid } from "../../document/tableGrid";
import { xml } from "../../xml/writeXml";
import type { OdtParts } from "./odtParts";
import type { OdtPlace } from "./odtPlace";
import { paragraph } from "./paragraph";

/** Millimetres: room beside what stands in a cell, and what it gets however narrow its column is. */
const CELL_MARGINS = 4;
const SLIM = 10;
/** Without it, two tables in a row look like one. */
const GAP = "4mm";

type WriteBlocks = (nodes: readonly DocumentNode[], place: OdtPlace, parts: OdtParts) => Element[];

/** A table with its head rows and its cells merged as they are (ODF 1.3, part 3, 9.1). */
export function tableToOdt(table: DocumentNode, around: OdtPlace, parts: OdtParts, writeBlocks: WriteBlocks): Element {
  const grid = tableGrid(table);
  if (hasOtherHeaders(grid)) parts.warn(OTHER_HEADERS);
  const direction = directionOfNode(table, around.direction);
  const column = around.width / grid.columns;
  const place = { ...around, direction, style: "Table_20_Contents", align: null };
  const rows = grid.rows.map((row) =>
    xml(
      "table:table-row",
      {},
      row.flatMap((entry) => cellToOdt(entry, column, place, parts, writeBlocks)),
    ),
  );
  const head = rows.slice(0, grid.headRows);
  const name = parts.nextTable();
  return xml("table:table", { "table:name": name, "table:style-name": tableStyle(place, parts) }, [
    xml("table:table-column", { "table:number-columns-repeated": grid.columns }),
    ...(head.length > 0 ? [xml("table:table-header-rows", {}, head)] : []),
    ...rows.slice(head.length),
  ]);
}

function tableStyle({ direction, language }: OdtPlace, parts: OdtParts): string {
  const way =
    direction === directionOf(language) ? {} : { "style:writing-mode": direction === "rtl" ? "rl-tb" : "lr-tb" };
  const properties = { "style:rel-width": "100%", "table:align": "margins", "fo:margin-bottom": GAP, ...way };
  return parts.style("table", [xml("style:table-properties", properties)]);
}

/** LibreOffice's texts know no named styles of cells: one that is named leaves them without lines and room. */
function cellStyle(parts: OdtParts): string {
  const lines = { "fo:padding": "1.5mm", "fo:border": "0.5pt solid #a6a6a6" };
  return parts.style("table-cell", [xml("style:table-cell-properties", lines)]);
}

function cellToOdt(
  entry: GridCell,
  column: number,
  around: OdtPlace,
  parts: OdtParts,
  writeBlocks: WriteBlocks,
): Element[] {
  const { columns } = entry;
  if (entry.kind === "covered") return covered(columns);
  const width = Math.max(SLIM, column * columns - CELL_MARGINS);
  const style = entry.kind === "cell" && entry.cell.type === "tableHeader" ? "Table_20_Heading" : around.style;
  const place = { ...around, style, width, align: entry.kind === "cell" ? cellAlign(entry.cell) : null };
  const content = entry.kind === "cell" ? writeBlocks(entry.cell.content ?? [], place, parts) : [];
  const rows = entry.kind === "cell" ? entry.rows : 1;
  const spans = {
    "table:number-columns-spanned": columns > 1 || rows > 1 ? columns : undefined,
    "table:number-rows-spanned": columns > 1 || rows > 1 ? rows : undefined,
  };
  const cell = xml(
    "table:table-cell",
    { "table:style-name": cellStyle(parts), "office:value-type": "string", ...spans },
    content.length > 0 ? content : [paragraph([], place, parts)],
  );
  return [cell, ...covered(columns - 1)];
}

function covered(columns: number): Element[] {
  return columns > 0 ? [xml("table:covered-table-cell", { "table:number-columns-repeated": columns })] : [];
}
