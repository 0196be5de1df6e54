import type { Element, ElementContent } from "hast";
import { directionOfNode } from "#core/article/document/directionOfNode";
import type { DocumentNode } from "#core/article/document/documentNode";
import { inlineText } from "#core/article/document/plainText";
import type { Direction } from "#core/language/direction";
import { slugify } from "#core/text/slugify";
import { cellAlign, countAttribute, headingLevel, safeHrefOf } from "../document/attributes";
import { type InlineTree, inlineTree } from "../document/inlineTree";
import type { ExportMaterial } from "../format";
import { element, text } from "./element";
import { figureToHast } from "./figureToHast";

/** An image of the article's, as a page is to show it. */
export interface PageImage {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** What turning a body into HTML needs beside the body, and where it says what could not be carried over. */
export interface HtmlContext {
  readonly attachment: ExportMaterial["attachment"];
  /** Where the page finds an image; within itself unless told otherwise. */
  readonly imageAddress?: ((image: PageImage) => string) | undefined;
  /** The blocks stand in a page with `PAGE_STYLE`; elsewhere they carry the little style that they need themselves. */
  readonly pageStyle?: boolean;
  /** Slugs of headings that a link within the article leads to. */
  readonly targets: ReadonlySet<string>;
  /** Which way the text around runs. A block that goes the other way says so. */
  readonly direction: Direction;
  readonly warn: (warning: string) => void;
}

const MARK_TAGS: Readonly<Record<string, string>> = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  subscript: "sub",
  superscript: "sup",
};

/** Blocks of a body as HTML elements. Nothing in them names a claim, a note or an attachment of the desk. */
export function bodyToHast(nodes: readonly DocumentNode[], context: HtmlContext): ElementContent[] {
  return nodes.flatMap((node) => blockToHast(node, context));
}

function blockToHast(node: DocumentNode, around: HtmlContext): ElementContent[] {
  const context = { ...around, direction: directionOfNode(node, around.direction) };
  const dir = context.direction === around.direction ? {} : { dir: context.direction };
  const blocks = () => bodyToHast(node.content ?? [], context);
  const inline = () => inlineToHast(inlineTree(node), context);
  switch (node.type) {
    case "paragraph":
      return node.content?.length ? [element("p", dir, inline())] : [];
    case "heading": {
      const id = slugify(inlineText(node));
      return [element(`h${headingLevel(node)}`, { ...(context.targets.has(id) ? { id } : {}), ...dir }, inline())];
    }
    case "bulletList":
      return [element("ul", dir, blocks())];
    case "orderedList": {
      const start = countAttribute(node, "start");
      return [element("ol", { ...(start === 1 ? {} : { start }), ...dir }, blocks())];
    }
    case "listItem":
      return [element("li", dir, looseContent(node, context))];
    case "blockquote":
      return [element("blockquote", dir, blocks())];
    case "figure":
      return [withProperties(figureToHast(node, inline(), context), dir)];
    case "table":
      return [withProperties(tableToHast(node, context), dir)];
    case "horizontalRule":
      return [element("hr")];
    default:
      throw new Error(`HTML export knows no block "${node.type}"`);
  }
}

/** What stands in a list item or cell: a lone paragraph needs no element of its own there. */
function looseContent(node: DocumentNode, context: HtmlContext): ElementContent[] {
  const [only, ...others] = node.content ?? [];
  if (only?.type === "paragraph" && others.length === 0) return inlineToHast(inlineTree(only), context);
  return bodyToHast(node.content ?? [], context);
}

function tableToHast(table: DocumentNode, context: HtmlContext): Element {
  const rows = table.content ?? [];
  const bodyStart = rows.findIndex((row) => !isHeaderRow(row));
  const head = bodyStart === -1 ? rows : rows.slice(0, bodyStart);
  const body = rows.slice(head.length);
  const toRow = (row: DocumentNode) =>
    element(
      "tr",
      {},
      (row.content ?? []).map((cell) => cellToHast(cell, context)),
    );
  return element("table", {}, [
    ...(head.length > 0 ? [element("thead", {}, head.map(toRow))] : []),
    ...(body.length > 0 ? [element("tbody", {}, body.map(toRow))] : []),
  ]);
}

/** A cell that reaches down from a head row would be cut off at the end of `thead`, so such a row is no head row. */
function isHeaderRow(row: DocumentNode): boolean {
  const cells = row.content ?? [];
  return (
    cells.length > 0 && cells.every((cell) => cell.type === "tableHeader" && countAttribute(cell, "rowspan") === 1)
  );
}

function cellToHast(cell: DocumentNode, context: HtmlContext): Element {
  const colSpan = countAttribute(cell, "colspan");
  const rowSpan = countAttribute(cell, "rowspan");
  const align = cellAlign(cell);
  const properties = {
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align && context.pageStyle ? { className: [`align-${align}`] } : {}),
    ...(align && !context.pageStyle ? { style: `text-align:${align}` } : {}),
  };
  // A lone paragraph has no element of its own in a cell, which then says which way it goes.
  const [only, ...others] = cell.content ?? [];
  const lone = only?.type === "paragraph" && others.length === 0;
  const direction = lone ? directionOfNode(only, context.direction) : context.direction;
  const dir = direction === context.direction ? {} : { dir: direction };
  const content = looseContent(cell, { ...context, direction });
  return element(cell.type === "tableHeader" ? "th" : "td", { ...properties, ...dir }, content);
}

function withProperties(made: Element, properties: Element["properties"]): Element {
  return { ...made, properties: { ...made.properties, ...properties } };
}

function inlineToHast(trees: readonly InlineTree[], context: HtmlContext): ElementContent[] {
  return trees.flatMap((tree): ElementContent[] => {
    if (tree.kind === "text") return [text(tree.text)];
    if (tree.kind === "break") return [element("br")];
    const children = inlineToHast(tree.children, context);
    const tag = MARK_TAGS[tree.mark.type];
    if (tag) return [element(tag, {}, children)];
    if (tree.mark.type !== "link") throw new Error(`HTML export knows no mark "${tree.mark.type}"`);
    const href = safeHrefOf(tree.mark);
    if (href !== null) return [element("a", { href, rel: ["noopener", "noreferrer"] }, children)];
    context.warn("A link with an address that is not safe to follow was left out; its text stays.");
    return children;
  });
}
