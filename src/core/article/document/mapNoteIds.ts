import type { DocumentNode } from "./documentNode";

/** The document with the id of every note mark replaced, and without those marks that get none; their words stay. */
export function mapNoteIds(node: DocumentNode, newId: (id: string) => string | null): DocumentNode {
  const mapped = { ...node };
  if (node.marks?.some(({ type }) => type === "note")) {
    const marks = node.marks.flatMap((mark) => {
      if (mark.type !== "note") return [mark];
      const id = newId(String(mark.attrs?.["id"]));
      return id === null ? [] : [{ ...mark, attrs: { id } }];
    });
    if (marks.length > 0) mapped.marks = marks;
    else delete mapped.marks;
  }
  if (node.content) mapped.content = node.content.map((child) => mapNoteIds(child, newId));
  return mapped;
}
