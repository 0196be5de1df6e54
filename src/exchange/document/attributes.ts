import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import type { FigureAttributes } from "#core/article/document/figure";
import { isSafeHref } from "#core/article/document/safeHref";

/** A figure's attributes with their defaults filled in. */
export function figureAttributes({ attrs = {} }: DocumentNode): FigureAttributes {
  return {
    sha256: typeof attrs["sha256"] === "string" ? attrs["sha256"] : null,
    mediaType: typeof attrs["mediaType"] === "string" ? attrs["mediaType"] : null,
    width: typeof attrs["width"] === "number" ? attrs["width"] : null,
    height: typeof attrs["height"] === "number" ? attrs["height"] : null,
    alt: String(attrs["alt"] ?? "").trim(),
    credit: String(attrs["credit"] ?? "").trim(),
  };
}

/** A whole number from 1 that a node carries, or 1: spans of cells, the start of a list. */
export function countAttribute(node: DocumentNode, name: string): number {
  const value = node.attrs?.[name];
  return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : 1;
}

/** A heading's level, within the levels that copy has. */
export function headingLevel(node: DocumentNode): 2 | 3 | 4 {
  const level = node.attrs?.["level"];
  return level === 3 || level === 4 ? level : 2;
}

/** How a cell is aligned, when it says so. */
export function cellAlign(node: DocumentNode): "left" | "center" | "right" | null {
  const align = node.attrs?.["align"];
  return align === "left" || align === "center" || align === "right" ? align : null;
}

/** Where a link leads, or null when that is nowhere that copy may lead. */
export function safeHrefOf(mark: DocumentMark): string | null {
  const href = mark.attrs?.["href"];
  return typeof href === "string" && isSafeHref(href) ? href : null;
}
