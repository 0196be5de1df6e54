import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { slugify } from "#core/text/slugify";
import { countAttribute, headingLevel } from "../../document/attributes";
import { bookmarkName } from "../../document/bookmarkNames";
import { warnOfBoldHeading } from "../../document/warnOfMarks";
import { xml } from "../../xml/writeXml";
import { figureToOdt } from "./figure";
import { inlineToOdt } from "./inline";
import type { OdtParts } from "./odtParts";
import type { OdtPlace } from "./odtPlace";
import { paragraph, paragraphStyle, textToParagraph } from "./paragraph";
import { tableToOdt } from "./table";

/** Levels of the list styles (ODF 1.3, part 3, 16.30). */
export const LIST_LEVELS = 10;
/** What a level of lists and a quotation each take of the width, in millimetres. */
export const INDENT = 10;

const QUOTED_BLOCKS =
  "A quotation in OpenDocument is a run of paragraphs: a heading, list, table, picture, rule or quotation within one stands where it was, and no longer belongs to it.";
const LISTED_BLOCKS =
  "A list in OpenDocument holds paragraphs and lists: a heading, quotation, table, picture or rule within an item looks as it did, but programs may take it for a paragraph, or for the list's end.";
const QUOTED_TWICE =
  "Two quotations that follow on one another cannot be told apart in OpenDocument: they read as one.";

/** Blocks of a body as paragraphs, lists and tables. */
export function blocksToOdt(nodes: readonly DocumentNode[], place: OdtPlace, parts: OdtParts): Element[] {
  return nodes.flatMap((node, index) => {
    if (node.type === "blockquote" && nodes[index - 1]?.type === "blockquote") parts.warn(QUOTED_TWICE);
    return blockToOdt(node, place, parts);
  });
}

function blockToOdt(node: DocumentNode, around: OdtPlace, parts: OdtParts): Element[] {
  switch (node.type) {
    case "paragraph":
      return node.content?.length ? [textToParagraph(node, around, parts)] : [];
    case "heading":
      return [heading(node, around, parts)];
    case "bulletList":
    case "orderedList":
      return [listToOdt(node, around, parts)];
    case "blockquote":
      return quoteToOdt(node, around, parts);
    case "figure":
      return figureToOdt(node, around, parts);
    case "table":
      return around.level > 0 ? [framed(node, around, parts)] : [tableToOdt(node, around, parts, blocksToOdt)];
    case "horizontalRule":
      return [paragraph([], around, parts, "Horizontal_20_Line")];
    default:
      throw new Error(`ODT export knows no block "${node.type}"`);
  }
}

function heading(node: DocumentNode, around: OdtPlace, parts: OdtParts): Element {
  const level = headingLevel(node);
  warnOfBoldHeading(node, (warning) => parts.warn(warning));
  const place = { ...around, direction: directionOfNode(node, around.direction) };
  const slug = slugify(inlineText(node));
  const bookmark = parts.isTarget(slug) ? [xml("text:bookmark", { "text:name": bookmarkName(slug) })] : [];
  const style = paragraphStyle(place, parts, `Heading_20_${level}`);
  const content = [...bookmark, ...inlineToOdt(node.content ?? [], place, parts)];
  return xml("text:h", { "text:style-name": style, "text:outline-level": level }, content);
}

function listToOdt(list: DocumentNode, around: OdtPlace, parts: OdtParts): Element {
  const ordered = list.type === "orderedList";
  const level = around.level + 1;
  if (level > LIST_LEVELS) {
    parts.warn(`OpenDocument knows ${LIST_LEVELS} levels of lists: items on deeper ones look like those on the last.`);
  }
  const direction = directionOfNode(list, around.direction);
  const width = Math.max(INDENT, around.width - INDENT);
  const place = { ...around, level, width, style: "List_20_Contents", direction };
  const items = (list.content ?? []).map((item, index) => {
    const first = index === 0 && ordered ? { "text:start-value": countAttribute(list, "start") } : {};
    if (item.content?.some(({ type }) => type !== "paragraph" && !type.endsWith("List"))) parts.warn(LISTED_BLOCKS);
    const content = blocksToOdt(item.content ?? [], place, parts);
    return xml("text:list-item", first, content.length > 0 ? content : [paragraph([], place, parts)]);
  });
  return xml("text:list", { "text:style-name": ordered ? "Numbered" : "Bulleted" }, items);
}

function quoteToOdt(quote: DocumentNode, around: OdtPlace, parts: OdtParts): Element[] {
  const content = quote.content ?? [];
  if (around.level > 0 || around.style === "Quotations" || content.some(({ type }) => type !== "paragraph")) {
    parts.warn(QUOTED_BLOCKS);
  }
  const direction = directionOfNode(quote, around.direction);
  return blocksToOdt(content, { ...around, style: "Quotations", direction }, parts);
}

/** A list item holds no table (ODF 1.3, part 3, 5.3.3), but a frame with one. */
function framed(table: DocumentNode, around: OdtPlace, parts: OdtParts): Element {
  const inside = { ...around, level: 0 };
  const box = xml("draw:text-box", {}, [tableToOdt(table, inside, parts, blocksToOdt), paragraph([], inside, parts)]);
  const frame = {
    "draw:name": `Frame ${parts.nextTable()}`,
    "text:anchor-type": "as-char",
    "svg:width": `${around.width}mm`,
  };
  return paragraph([xml("draw:frame", frame, [box])], around, parts);
}
