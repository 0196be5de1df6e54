import type { Cell } from "../../office/block";
import { whole } from "../../office/whole";
import { attribute, child, elements } from "../../office/xmlParts";
import type { XmlNode } from "../../xml/readXml";
import type { DocxContext } from "./docxContext";
import { BlockReader } from "./readBlocks";
import { isOn, valOf } from "./styles";

interface OpenCell {
  colSpan: number;
  rowSpan: number;
  header: boolean;
  blocks: Cell["blocks"];
}

/** No table of copy is wider or longer in one cell; a larger span would only make the editor build a huge one. */
const MAX_SPAN = 50;
/** In the number that older versions write for what a table's style does: its first row is a heading (17.4.55). */
const FIRST_ROW = 0x20;

/** The rows of a table (ECMA-376, part 1, 17.4): which cells reach down follows from the columns that they stand in. */
export function readTable(table: XmlNode, context: DocxContext): readonly (readonly Cell[])[] {
  const rows: OpenCell[][] = [];
  /** The cell that a column's next may go on, by the column. */
  let above = new Map<number, OpenCell>();
  let inHead = headedByStyle(table);
  for (const [index, row] of partsOf(table, "tr", context).entries()) {
    const cells = partsOf(row, "tc", context);
    const isContinued = cells.some((cell) => isContinuation(child(cell, "tcPr")));
    inHead = isHeader(row) || (inHead && (index === 0 || isContinued));
    const made: OpenCell[] = [];
    const open = new Map<number, OpenCell>();
    let column = 0;
    const add = (cell: OpenCell, merged: boolean) => {
      made.push(cell);
      if (merged) open.set(column, cell);
      column += cell.colSpan;
    };
    const before = gap(row, "gridBefore");
    if (before > 0) add({ colSpan: before, rowSpan: 1, header: inHead, blocks: [] }, false);
    for (const node of cells) {
      const properties = child(node, "tcPr");
      const colSpan = Math.min(Math.max(whole(valOf(child(properties, "gridSpan"))) ?? 1, 1), MAX_SPAN);
      const upper = above.get(column);
      const goesOn = isContinuation(properties) && upper?.colSpan === colSpan && upper.rowSpan < MAX_SPAN;
      const blocks = new BlockReader(context).read(node);
      const last = made.at(-1);
      if (goesOn) {
        upper.rowSpan += 1;
        upper.blocks = [...upper.blocks, ...blocks];
        open.set(column, upper);
        column += colSpan;
      } else if (last && isMerged(properties, "hMerge") && last.colSpan < MAX_SPAN) {
        last.colSpan += 1;
        last.blocks = [...last.blocks, ...blocks];
        column += 1;
      } else add({ colSpan, rowSpan: 1, header: inHead, blocks }, child(properties, "vMerge") !== undefined);
    }
    const after = gap(row, "gridAfter");
    if (after > 0 && cells.length > 0) add({ colSpan: after, rowSpan: 1, header: inHead, blocks: [] }, false);
    above = open;
    rows.push(made);
  }
  return rows;
}

/** Rows of a table, or cells of a row, also those within content controls; deleted ones are gone. */
function partsOf(container: XmlNode, name: "tr" | "tc", context: DocxContext): XmlNode[] {
  return elements(container).flatMap((node) => {
    if (node.name === name) return isDeleted(node, context) ? [] : [node];
    return /^(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/u.test(node.name) ? partsOf(node, name, context) : [];
  });
}

function isDeleted(node: XmlNode, { changes }: DocxContext): boolean {
  const deleted = child(node, "trPr", "del") ?? child(node, "tcPr", "cellDel");
  const inserted = child(node, "trPr", "ins") ?? child(node, "tcPr", "cellIns");
  if (deleted) changes.add("deletion", attribute(deleted, "author"));
  else if (inserted) changes.add("insertion", attribute(inserted, "author"));
  return deleted !== undefined;
}

function isHeader(row: XmlNode): boolean {
  const header = child(row, "trPr", "tblHeader");
  return header !== undefined && isOn(valOf(header));
}

/** Goes on the cell above: merged, and not the first of the merged (17.4.84). */
function isContinuation(properties: XmlNode | undefined): boolean {
  return isMerged(properties, "vMerge");
}

function isMerged(properties: XmlNode | undefined, name: "vMerge" | "hMerge"): boolean {
  const merge = child(properties, name);
  return merge !== undefined && valOf(merge) !== "restart";
}

/** Columns that a row leaves out at its start or end. */
function gap(row: XmlNode, name: "gridBefore" | "gridAfter"): number {
  return Math.min(Math.max(whole(valOf(child(row, "trPr", name))) ?? 0, 0), MAX_SPAN);
}

function headedByStyle(table: XmlNode): boolean {
  const look = child(table, "tblPr", "tblLook");
  if (!look) return false;
  const said = attribute(look, "firstRow");
  if (said !== undefined) return isOn(said);
  return (Number.parseInt(attribute(look, "val") ?? "0", 16) & FIRST_ROW) !== 0;
}
