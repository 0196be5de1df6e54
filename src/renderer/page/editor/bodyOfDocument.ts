import type { Node } from "@tiptap/pm/model";
import { documentJson } from "#core/article/document/documentJson";
import type { DocumentNode } from "#core/article/document/documentNode";

/** ProseMirror's nodes never change: a block that was not touched is the same node, and its JSON the same object. */
const blocks = new WeakMap<Node, DocumentNode>();

/** A document as JSON. Blocks that have not changed since the last call come back as the same objects, which makes saving cheap. */
export function bodyOfDocument(doc: Node): DocumentNode {
  const content: DocumentNode[] = [];
  doc.forEach((block) => {
    const known = blocks.get(block) ?? documentJson(block);
    blocks.set(block, known);
    content.push(known);
  });
  return { type: doc.type.name, content };
}
