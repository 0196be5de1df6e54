import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Direction } from "../../language/direction";
import { directionOfNode } from "../document/directionOfNode";
import type { DocumentMark, DocumentNode } from "../document/documentNode";
import { isSafeHref } from "../document/safeHref";
import { node } from "../html/flow";
import { captionWords, figureWords } from "./figureWords";

const BLOCK_TAGS: Readonly<Record<string, string>> = {
  paragraph: "p",
  bulletList: "ul",
  listItem: "li",
  blockquote: "blockquote",
  tableRow: "tr",
  horizontalRule: "hr",
  hardBreak: "br",
};
const MARK_TAGS: Readonly<Record<string, string>> = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  subscript: "sub",
  superscript: "sup",
};

/** Where other programs get an image from, by its hash: a `data:` address, or null when they do not get it. */
export type CopiedImages = (sha256: string) => string | null;

/**
 * Copied copy as other programs are to get it: what things are, and nothing of how the desk keeps them. No claim, note,
 * attachment, class or style is named. Blocks that run from the right say so, as most programs take it from nothing else.
 */
export function copiedHtml(nodes: readonly DocumentNode[], article: Direction, images: CopiedImages): string {
  const rows = nodes.length > 0 && nodes.every(({ type }) => type === "tableRow");
  const children = nodes.flatMap((copied) => toHast(copied, article, images));
  return toHtml({ type: "root", children: rows ? [node("table", [node("tbody", children)])] : children });
}

function toHast(copied: DocumentNode, outer: Direction, images: CopiedImages): ElementContent[] {
  if (copied.type === "text") return [marked(copied)];
  if (copied.type === "figure") return figure(copied, images);
  const direction = directionOfNode(copied, outer);
  const children = (copied.content ?? []).flatMap((child) => toHast(child, direction, images));
  const dir = direction === "rtl" && isLine(copied) ? { dir: "rtl" } : direction === outer ? {} : { dir: direction };
  const { attrs = {} } = copied;
  switch (copied.type) {
    case "heading":
      return [node(`h${attrs["level"] === 3 || attrs["level"] === 4 ? attrs["level"] : 2}`, children, dir)];
    case "orderedList":
      return [node("ol", children, { ...dir, ...count(attrs, "start") })];
    case "table":
      return [node("table", [node("tbody", children)], dir)];
    case "tableHeader":
    case "tableCell": {
      const spans = { ...count(attrs, "colspan"), ...count(attrs, "rowspan") };
      return [node(copied.type === "tableHeader" ? "th" : "td", children, spans)];
    }
    default:
      return [node(BLOCK_TAGS[copied.type] ?? "p", children, dir)];
  }
}

function isLine({ type }: DocumentNode): boolean {
  return (
    type === "paragraph" || type === "heading" || /^(?:paragraph|heading|bulletList|orderedList|table)$/u.test(type)
  );
}

function count(attrs: Record<string, unknown>, name: string): Element["properties"] {
  const value = attrs[name];
  return typeof value === "number" && value > 1 ? { [name]: value } : {};
}

/** Without its image, which is a file of the desk's that other programs cannot ask for, a figure is its words. */
function figure(copied: DocumentNode, images: CopiedImages): ElementContent[] {
  const { sha256, alt } = copied.attrs ?? {};
  const src = typeof sha256 === "string" ? images(sha256) : null;
  const image = src ? [node("img", [], { src, alt: String(alt ?? "") })] : [];
  const words = src ? captionWords(copied) : figureWords(copied);
  const caption = words === "" ? [] : [node("figcaption", [{ type: "text", value: words }])];
  return image.length + caption.length === 0 ? [] : [node("figure", [...image, ...caption])];
}

function marked({ text = "", marks = [] }: DocumentNode): ElementContent {
  return marks.reduceRight<ElementContent>(within, { type: "text", value: text });
}

function within(inner: ElementContent, mark: DocumentMark): ElementContent {
  const tag = MARK_TAGS[mark.type];
  if (tag) return node(tag, [inner]);
  const href = mark.type === "link" ? mark.attrs?.["href"] : undefined;
  return typeof href === "string" && isSafeHref(href) ? node("a", [inner], { href }) : inner;
}
