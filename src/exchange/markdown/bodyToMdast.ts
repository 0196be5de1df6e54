import { toHtml } from "hast-util-to-html";
import type { BlockContent, ListItem, PhrasingContent, TableRow } from "mdast";
import type { DocumentNode } from "#core/article/document/documentNode";
import { cellAlign, countAttribute, headingLevel, safeHrefOf } from "../document/attributes";
import { type InlineTree, inlineTree } from "../document/inlineTree";
import { bodyToHast, type HtmlContext } from "../html/bodyToHast";
import { figureToMdast } from "./figureToMdast";
import { withoutForeignSigns } from "./foreignSigns";
import { isPlainTable } from "./isPlainTable";

/** What turning a body into Markdown needs beside the body. */
export interface MarkdownContext extends HtmlContext {
  /** Keeps an image for the end of the file, where its bytes are in nobody's way, and returns the name it goes by. */
  readonly keepImage: (dataUri: string) => string;
}

/** Blocks of a body as Markdown's tree (https://github.com/syntax-tree/mdast). */
export function bodyToMdast(nodes: readonly DocumentNode[], context: MarkdownContext): BlockContent[] {
  return nodes.flatMap((node) => blockToMdast(node, context));
}

function blockToMdast(node: DocumentNode, context: MarkdownContext): BlockContent[] {
  const children = node.content ?? [];
  if (typeof node.attrs?.["dir"] === "string" && node.type !== "table") {
    context.warn("A paragraph’s own writing direction was left out: Markdown has no sign for it.");
  }
  switch (node.type) {
    case "paragraph":
      return children.length > 0 ? [{ type: "paragraph", children: inlineToMdast(inlineTree(node), context) }] : [];
    case "heading":
      return [
        { type: "heading", depth: headingLevel(node), children: inlineToMdast(inlineTree(node), context, "line") },
      ];
    case "bulletList":
    case "orderedList": {
      const items = children.map((item) => listItem(item, context));
      const ordered = node.type === "orderedList";
      const start = ordered ? countAttribute(node, "start") : null;
      return [{ type: "list", ordered, start, spread: items.some((item) => item.spread), children: items }];
    }
    case "blockquote":
      return [{ type: "blockquote", children: bodyToMdast(children, context) }];
    case "figure":
      return figureToMdast(node, inlineToMdast(inlineTree(node), context), context);
    case "table":
      return [tableToMdast(node, context)];
    case "horizontalRule":
      return [{ type: "thematicBreak" }];
    default:
      throw new Error(`Markdown export knows no block "${node.type}"`);
  }
}

function listItem(item: DocumentNode, context: MarkdownContext): ListItem {
  const blocks = item.content ?? [];
  const spread = blocks.filter((block) => block.type !== "bulletList" && block.type !== "orderedList").length > 1;
  return { type: "listItem", spread, children: bodyToMdast(blocks, context) };
}

/** Markdown's own tables take one line a cell and a head row; any other table goes in as HTML, which Markdown allows. */
function tableToMdast(table: DocumentNode, context: MarkdownContext): BlockContent {
  if (!isPlainTable(table)) {
    context.warn("A table with merged cells, without a head row or with more than text in a cell stands as HTML.");
    const html = toHtml(bodyToHast([table], context)).replace(/\s*\n\s*/gu, " ");
    return { type: "html", value: withoutForeignSigns(html) };
  }
  const rows = table.content ?? [];
  const children = rows.map(
    (row): TableRow => ({
      type: "tableRow",
      children: (row.content ?? []).map((cell) => ({
        type: "tableCell",
        children: (cell.content ?? []).flatMap((block) => inlineToMdast(inlineTree(block), context, "line")),
      })),
    }),
  );
  return { type: "table", align: (rows[0]?.content ?? []).map(cellAlign), children };
}

/** `place` "line": where a line break would end the block, it is written as HTML. */
export function inlineToMdast(
  trees: readonly InlineTree[],
  context: MarkdownContext,
  place: "block" | "line" = "block",
): PhrasingContent[] {
  return trees.flatMap((tree): PhrasingContent[] => {
    if (tree.kind === "text") return [{ type: "text", value: tree.text }];
    if (tree.kind === "break") return place === "line" ? [{ type: "html", value: "<br>" }] : [{ type: "break" }];
    const children = inlineToMdast(tree.children, context, place);
    switch (tree.mark.type) {
      case "bold":
        return [{ type: "strong", children }];
      case "italic":
        return [{ type: "emphasis", children }];
      case "strike":
        return [{ type: "delete", children }];
      case "underline":
        return inHtml("u", children);
      case "subscript":
        return inHtml("sub", children);
      case "superscript":
        return inHtml("sup", children);
      case "link": {
        const url = safeHrefOf(tree.mark);
        if (url !== null) return [{ type: "link", url, children }];
        context.warn("A link with an address that is not safe to follow was left out; its text stays.");
        return children;
      }
      default:
        throw new Error(`Markdown export knows no mark "${tree.mark.type}"`);
    }
  });
}

/** Markdown has no sign for it, but keeps the HTML element. */
function inHtml(tag: string, children: PhrasingContent[]): PhrasingContent[] {
  return [{ type: "html", value: `<${tag}>` }, ...children, { type: "html", value: `</${tag}>` }];
}
