import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";

/** The document without the marks that `unwanted` picks; the text under them stays. */
export function withoutMarks(node: DocumentNode, unwanted: (mark: DocumentMark) => boolean): DocumentNode {
  const { marks, content, ...rest } = node;
  const kept = marks?.filter((mark) => !unwanted(mark)) ?? [];
  return {
    ...rest,
    ...(content ? { content: content.map((child) => withoutMarks(child, unwanted)) } : {}),
    ...(kept.length > 0 ? { marks: kept } : {}),
  };
}
