import type { Slice } from "@tiptap/pm/model";
import type { DocumentNode } from "../document/documentNode";

/**
 * What a selection holds, for other programs: whole blocks, or, when it lies in one paragraph, its words alone, which go on the
 * line that they are put into.
 */
export function copiedNodes({ content, openStart, openEnd }: Slice): DocumentNode[] {
  let nodes = content;
  for (let depth = Math.min(openStart, openEnd); depth > 0 && nodes.childCount === 1; depth -= 1) {
    const only = nodes.firstChild;
    // A heading says what it is even when no more than it is copied.
    if (!only || only.type.name === "heading") break;
    nodes = only.content;
  }
  return (nodes.toJSON() ?? []) as DocumentNode[];
}
