import type { Node } from "@tiptap/pm/model";
import type { DocumentNode } from "./documentNode";

/**
 * A ProseMirror node as JSON, without the directions that no block has: copy from before there were any reads and writes
 * as it was.
 */
export function documentJson(node: Node): DocumentNode {
  return withoutNoDirection(node.toJSON() as DocumentNode);
}

function withoutNoDirection(node: DocumentNode): DocumentNode {
  const { attrs, content, ...rest } = node;
  const kept = attrs && "dir" in attrs && attrs["dir"] === null ? withoutDir(attrs) : attrs;
  return {
    ...rest,
    ...(kept && Object.keys(kept).length > 0 ? { attrs: kept } : {}),
    ...(content ? { content: content.map(withoutNoDirection) } : {}),
  };
}

function withoutDir({ dir: _, ...others }: Record<string, unknown>): Record<string, unknown> {
  return others;
}
