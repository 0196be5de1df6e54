import type { DocumentNode } from "../article/document/documentNode";
import { HEADING_LEVELS } from "../article/document/extensions";

const TOP = Math.min(...HEADING_LEVELS);
const BOTTOM = Math.max(...HEADING_LEVELS);

/** The document with its headings so many levels further down, or up where negative; none leaves the levels that copy has. */
export function shiftHeadings(node: DocumentNode, by: number): DocumentNode {
  if (by === 0) return node;
  const shifted = { ...node };
  if (node.type === "heading") {
    const level = Number(node.attrs?.["level"] ?? TOP) + by;
    shifted.attrs = { ...node.attrs, level: Math.min(BOTTOM, Math.max(TOP, level)) };
  }
  if (node.content) shifted.content = node.content.map((child) => shiftHeadings(child, by));
  return shifted;
}
