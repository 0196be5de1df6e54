import type { DocumentNode } from "./documentNode";

/** The document with the id of every claim mark replaced; nothing else changes. */
export function mapClaimIds(node: DocumentNode, newId: (id: string) => string): DocumentNode {
  const mapped = { ...node };
  if (node.marks) {
    mapped.marks = node.marks.map((mark) =>
      mark.type === "claim" ? { ...mark, attrs: { ...mark.attrs, id: newId(String(mark.attrs?.["id"])) } } : mark,
    );
  }
  if (node.content) mapped.content = node.content.map((child) => mapClaimIds(child, newId));
  return mapped;
}
