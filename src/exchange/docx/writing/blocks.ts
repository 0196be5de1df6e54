import type { Element } from "xast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import { slugify } from "#core/text/slugify";
import { countAttribute, headingLevel } from "../../document/attributes";
import { bookmarkName } from "../../document/bookmarkNames";
import { warnOfBoldHeading } from "../../document/warnOfMarks";
import type { DocxParts } from "./docxParts";
import { figureToParagraphs } from "./figure";
import { INDENT } from "./measures";
import { LIST_LEVELS } from "./numbering";
import { paragraph, textToParagraph } from "./paragraph";
import { tableToDocx } from "./table";
import type { TextPlace } from "./textPlace";
import { w } from "./w";

const QUOTED_BLOCKS =
  "A quotation in Word is a run of paragraphs: a heading, list, table, picture, rule or quotation within one stands indented where it was, and no longer belongs to it.";
const LISTED_BLOCKS =
  "A list in Word is a run of paragraphs: a heading, quotation, table, picture or rule within an item stands set in where it was, and the list goes on after it.";
const QUOTED_TWICE = "Two quotations that follow on one another cannot be told apart in Word: they read as one.";

/** Blocks of a body as paragraphs and tables. A word processor's document is flat: what stands within what, styles and indentation tell. */
export function blocksToDocx(nodes: readonly DocumentNode[], place: TextPlace, parts: DocxParts): Element[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]?.type;
    if (node.type === "blockquote" && before === "blockquote") parts.warn(QUOTED_TWICE);
    // Word joins tables that touch.
    const gap = node.type === "table" && before === "table" ? [paragraph([], place)] : [];
    return [...gap, ...blockToDocx(node, place, parts)];
  });
}

function blockToDocx(node: DocumentNode, around: TextPlace, parts: DocxParts): Element[] {
  switch (node.type) {
    case "paragraph":
      return node.content?.length ? [textToParagraph(node, around, parts)] : [];
    case "heading":
      return [heading(node, around, parts)];
    case "bulletList":
    case "orderedList":
      return listToParagraphs(node, around, parts);
    case "blockquote":
      return quoteToParagraphs(node, around, parts);
    case "figure":
      return figureToParagraphs(node, around, parts);
    case "table":
      return tableToDocx(node, around, parts, blocksToDocx);
    case "horizontalRule":
      return [paragraph([], around, { style: "HorizontalLine" })];
    default:
      throw new Error(`DOCX export knows no block "${node.type}"`);
  }
}

function heading(node: DocumentNode, place: TextPlace, parts: DocxParts): Element {
  const style = `Heading${headingLevel(node)}`;
  warnOfBoldHeading(node, (warning) => parts.warn(warning));
  const slug = slugify(inlineText(node));
  const id = parts.bookmark(slug);
  if (id === null) return textToParagraph(node, place, parts, { style });
  const bookmark = [w("bookmarkStart", { id, name: bookmarkName(slug) }), w("bookmarkEnd", { id })];
  return textToParagraph(node, place, parts, { style }, bookmark);
}

function listToParagraphs(list: DocumentNode, around: TextPlace, parts: DocxParts): Element[] {
  const level = Math.min(around.level + 1, LIST_LEVELS - 1);
  if (around.level + 1 > level) {
    parts.warn(`Word knows ${LIST_LEVELS} levels of lists: items on deeper ones stand on the last.`);
  }
  const ordered = list.type === "orderedList";
  const number = parts.numbering.add({ ordered, level, start: countAttribute(list, "start") });
  const place = { ...around, level, style: undefined, direction: directionOfNode(list, around.direction) };
  return (list.content ?? []).flatMap((item) => {
    const [first, ...others] = item.content ?? [];
    if (others.some(({ type }) => type !== "paragraph" && !type.endsWith("List"))) parts.warn(LISTED_BLOCKS);
    const head =
      first?.type === "paragraph"
        ? [textToParagraph(first, place, parts, { list: number, style: "ListParagraph" })]
        : [paragraph([], place, { list: number, style: "ListParagraph" })];
    return [...head, ...blocksToDocx(first?.type === "paragraph" ? others : (item.content ?? []), place, parts)];
  });
}

function quoteToParagraphs(quote: DocumentNode, around: TextPlace, parts: DocxParts): Element[] {
  const content = quote.content ?? [];
  if (around.level >= 0 || around.style === "Quote" || content.some(({ type }) => type !== "paragraph")) {
    parts.warn(QUOTED_BLOCKS);
  }
  const indent = around.indent + INDENT * (around.level + 2);
  const direction = directionOfNode(quote, around.direction);
  return blocksToDocx(content, { ...around, indent, level: -1, style: "Quote", direction }, parts);
}
