import type { DocumentNode } from "../article/document/documentNode";

/** The document without note marks; the words under them stay. */
export function withoutNoteMarks(node: DocumentNode): DocumentNode {
  const { marks, content, ...rest } = node;
  const kept = marks?.filter(({ type }) => type !== "note") ?? [];
  return {
    ...rest,
    ...(content ? { content: content.map(withoutNoteMarks) } : {}),
    ...(kept.length > 0 ? { marks: kept } : {}),
  };
}
