import type { Element } from "xast";
import type { DocumentNode } from "#core/article/document/documentNode";
import { cellAlign, countAttribute, figureAttributes, headingLevel, safeHrefOf } from "../document/attributes";
import { type InlineTree, inlineTree } from "../document/inlineTree";
import type { ItemPicture } from "../wire/itemPictures";
import { xml } from "../xml/writeXml";

export interface NitfContext {
  readonly pictures: ReadonlyMap<string, ItemPicture>;
  readonly warn: (warning: string) => void;
}

/**
 * NITF knows emphasis and no kinds of type; `sub` and `sup` stand within numbers only. The class, which the standard leaves to
 * whoever uses it, says what kind it is.
 */
const EM_CLASSES: Readonly<Record<string, string>> = {
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strike: "strike",
  subscript: "sub",
  superscript: "sup",
};

const EMPHASIS =
  "NITF has one kind of emphasis: italic, bold, underlined, struck and raised type differ by its class only.";
const HEADINGS = "NITF has one kind of heading within a text: those of lower levels differ by their class only.";
const DIRECTION = "NITF cannot say that a paragraph goes against the direction of its words.";
const UNSAFE = "A link with an address that is not safe to follow was left out; its text stays.";
const MISSING = "An image is missing: its words stand in its place.";

/** Blocks of a body as NITF 3.6 (https://iptc.org/standards/nitf/) has them. Nothing in them names a claim or a note. */
export function bodyToNitf(nodes: readonly DocumentNode[], context: NitfContext): Element[] {
  return nodes.flatMap((node) => blockToNitf(node, context));
}

function blockToNitf(node: DocumentNode, context: NitfContext): Element[] {
  const blocks = () => bodyToNitf(node.content ?? [], context);
  switch (node.type) {
    case "paragraph":
      return node.content?.length ? [xml("p", {}, inline(node, context))] : [];
    case "heading":
      return [headingToNitf(node, context)];
    case "bulletList":
      return [xml("ul", {}, blocks())];
    case "orderedList": {
      const start = countAttribute(node, "start");
      return [xml("ol", { seqnum: start === 1 ? undefined : start }, blocks())];
    }
    case "listItem":
      return [xml("li", {}, looseContent(node, context))];
    case "blockquote":
      return [xml("bq", {}, [xml("block", {}, blocks())])];
    case "figure":
      return [mediaToNitf(node, context)];
    case "table":
      return [tableToNitf(node, context)];
    case "horizontalRule":
      return [xml("hr")];
    default:
      throw new Error(`NITF export knows no block "${node.type}"`);
  }
}

function headingToNitf(node: DocumentNode, context: NitfContext): Element {
  const level = headingLevel(node);
  if (level > 2) context.warn(HEADINGS);
  return xml("hl2", { class: level > 2 ? `level-${level}` : undefined }, inline(node, context));
}

function inline(node: DocumentNode, context: NitfContext): (Element | string)[] {
  if (typeof node.attrs?.["dir"] === "string") context.warn(DIRECTION);
  return inlineToNitf(inlineTree(node), context);
}

/** What stands in a list item or cell: a lone paragraph needs no element of its own there. */
function looseContent(node: DocumentNode, context: NitfContext): (Element | string)[] {
  const [only, ...others] = node.content ?? [];
  if (only?.type === "paragraph" && others.length === 0) return inline(only, context);
  return bodyToNitf(node.content ?? [], context);
}

function inlineToNitf(trees: readonly InlineTree[], context: NitfContext): (Element | string)[] {
  return trees.flatMap((tree): (Element | string)[] => {
    if (tree.kind === "text") return [tree.text];
    if (tree.kind === "break") return [xml("br")];
    const children = inlineToNitf(tree.children, context);
    const kind = EM_CLASSES[tree.mark.type];
    if (kind) {
      context.warn(EMPHASIS);
      return [xml("em", { class: kind }, children)];
    }
    if (tree.mark.type !== "link") throw new Error(`NITF export knows no mark "${tree.mark.type}"`);
    const href = safeHrefOf(tree.mark);
    if (href !== null) return [xml("a", { href }, children)];
    context.warn(UNSAFE);
    return children;
  });
}

function mediaToNitf(node: DocumentNode, context: NitfContext): Element {
  const { sha256, alt, credit } = figureAttributes(node);
  const picture = sha256 === null ? undefined : context.pictures.get(sha256);
  if (!picture) context.warn(MISSING);
  const caption = inline(node, context);
  return xml("media", { "media-type": "image" }, [
    xml("media-reference", {
      source: picture?.fileName,
      "mime-type": picture?.mediaType,
      width: picture?.width ?? undefined,
      height: picture?.height ?? undefined,
      "alternate-text": alt || undefined,
    }),
    ...(caption.length > 0 ? [xml("media-caption", {}, caption)] : []),
    ...(credit === "" ? [] : [xml("media-producer", {}, [credit])]),
  ]);
}

function tableToNitf(table: DocumentNode, context: NitfContext): Element {
  const rows = table.content ?? [];
  const bodyStart = rows.findIndex((row) => !isHeaderRow(row));
  const head = bodyStart === -1 ? rows : rows.slice(0, bodyStart);
  const body = rows.slice(head.length);
  const toRows = (some: readonly DocumentNode[]) =>
    some.map((row) =>
      xml(
        "tr",
        {},
        (row.content ?? []).map((cell) => cellToNitf(cell, context)),
      ),
    );
  return xml("table", {}, [
    ...(head.length > 0 ? [xml("thead", {}, toRows(head))] : []),
    ...(body.length > 0 ? [xml("tbody", {}, toRows(body))] : []),
  ]);
}

/** A cell that reaches down from a head row would be cut off at the end of `thead`, so such a row is no head row. */
function isHeaderRow(row: DocumentNode): boolean {
  const cells = row.content ?? [];
  return (
    cells.length > 0 && cells.every((cell) => cell.type === "tableHeader" && countAttribute(cell, "rowspan") === 1)
  );
}

function cellToNitf(cell: DocumentNode, context: NitfContext): Element {
  const colspan = countAttribute(cell, "colspan");
  const rowspan = countAttribute(cell, "rowspan");
  const spans = { colspan: colspan > 1 ? colspan : undefined, rowspan: rowspan > 1 ? rowspan : undefined };
  const name = cell.type === "tableHeader" ? "th" : "td";
  return xml(name, { ...spans, align: cellAlign(cell) ?? undefined }, looseContent(cell, context));
}
