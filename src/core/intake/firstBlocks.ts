import type { DocumentNode } from "../article/document/documentNode";

/** How much of a copy a preview shows. */
export interface Sight {
  readonly blocks: number;
  /** Characters in all. */
  readonly characters: number;
}

/**
 * The beginning of a document, to be looked at: a table of a thousand rows or a paragraph of a megabyte is cut off as well.
 * What is cut need not be a body that an article can have. Positions of top-level blocks stay what they are.
 */
export function firstBlocks(body: DocumentNode, { blocks, characters }: Sight): DocumentNode {
  let left = characters;
  const cut = (node: DocumentNode): DocumentNode => {
    if (node.text !== undefined) {
      const text =
        node.text.length > left ? `${node.text.slice(0, left).replace(/[\uD800-\uDBFF]$/u, "")}…` : node.text;
      left -= Math.min(left, node.text.length);
      return { ...node, text };
    }
    // Elements without text take room as well: an empty cell, a break.
    left = Math.max(0, left - 1);
    return node.content ? { ...node, content: cutAll(node.content) } : node;
  };
  const cutAll = (nodes: readonly DocumentNode[]): DocumentNode[] => {
    const kept: DocumentNode[] = [];
    for (const node of nodes) {
      if (left <= 0) break;
      kept.push(cut(node));
    }
    return kept;
  };
  return { ...body, content: cutAll((body.content ?? []).slice(0, blocks)) };
}
