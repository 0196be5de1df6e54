import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { cellAlign } from "../../document/attributes";
import { type GridCell, hasOtherHeaders, OTHER_HEADERS, tableGrid } from "../../document/tableGrid";
import type { DocxParts } from "./docxParts";
import { CELL_MARGINS, INDENT, SLIM } from "./measures";
import { paragraph } from "./paragraph";
import type { TextPlace } from "./textPlace";
import { val, w } from "./w";

/** Word opens no table with more ("Operating parameter limitations and specifications in Word"). */
const MAX_COLUMNS = 63;
/** Of a table's width: fiftieths of a percent (ECMA-376, part 1, 17.18.90). */
const FULL_WIDTH = 5_000;

/** No bands of colour, with or without a first row that stands out (ECMA-376, part 4, 14.3.7). */
const PLAIN = "0600";
const HEADED = "0620";

type WriteBlocks = (nodes: readonly DocumentNode[], place: TextPlace, parts: DocxParts) => Element[];

/** A table with its head rows repeated on each page and its cells merged as they are. */
export function tableToDocx(
  table: DocumentNode,
  around: TextPlace,
  parts: DocxParts,
  writeBlocks: WriteBlocks,
): Element[] {
  const grid = tableGrid(table);
  if (grid.columns > MAX_COLUMNS) return rowByRow(table, around, parts, writeBlocks);
  if (hasOtherHeaders(grid)) parts.warn(OTHER_HEADERS);
  const direction = directionOfNode(table, around.direction);
  const left = around.indent + INDENT * (around.level + 1);
  const width = Math.floor(Math.max(around.width - left, SLIM) / grid.columns);
  const look = grid.headRows > 0 ? HEADED : PLAIN;
  const inside = { ...around, direction, indent: 0, level: -1, style: "TableContents" };
  return [
    w("tbl", {}, [
      w("tblPr", {}, [
        val("tblStyle", "TableGrid"),
        ...(direction === "rtl" ? [w("bidiVisual")] : []),
        w("tblW", left > 0 ? { w: width * grid.columns, type: "dxa" } : { w: FULL_WIDTH, type: "pct" }),
        ...(left > 0 ? [w("tblInd", { w: left, type: "dxa" })] : []),
        val("tblLook", look),
      ]),
      w(
        "tblGrid",
        {},
        Array.from({ length: grid.columns }, () => w("gridCol", { w: width })),
      ),
      ...grid.rows.map((row, at) =>
        w("tr", {}, [
          ...(at < grid.headRows ? [w("trPr", {}, [w("tblHeader")])] : []),
          ...row.map((entry) => cellToDocx(entry, width, inside, parts, writeBlocks)),
        ]),
      ),
    ]),
  ];
}

function cellToDocx(
  entry: GridCell,
  width: number,
  around: TextPlace,
  parts: DocxParts,
  writeBlocks: WriteBlocks,
): Element {
  const { columns } = entry;
  const merged = entry.kind === "covered" ? [w("vMerge")] : [];
  const begins = entry.kind === "cell" && entry.rows > 1 ? [val("vMerge", "restart")] : [];
  const properties = w("tcPr", {}, [
    w("tcW", { w: width * columns, type: "dxa" }),
    ...(columns > 1 ? [val("gridSpan", columns)] : []),
    ...merged,
    ...begins,
  ]);
  if (entry.kind !== "cell") return w("tc", {}, [properties, paragraph([], around)]);
  const { cell } = entry;
  const style = cell.type === "tableHeader" ? "TableHeading" : around.style;
  const room = Math.max(width * columns - CELL_MARGINS, SLIM);
  const place = { ...around, style, width: room, align: cellAlign(cell) };
  const content = writeBlocks(cell.content ?? [], place, parts);
  // A cell ends with a paragraph (17.4.65).
  const end = content.at(-1)?.name === "w:p" ? [] : [paragraph([], place)];
  return w("tc", {}, [properties, ...content, ...end]);
}

/** A table that Word would not open, as the content of its cells one after another. */
function rowByRow(table: DocumentNode, place: TextPlace, parts: DocxParts, writeBlocks: WriteBlocks): Element[] {
  parts.warn(`Word opens no table of more than ${MAX_COLUMNS} columns: the cells of one stand below one another.`);
  const cells = (table.content ?? []).flatMap((row) => row.content ?? []);
  return cells.flatMap((cell) => writeBlocks(cell.content ?? [], place, parts));
}
