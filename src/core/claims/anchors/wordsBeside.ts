import type { Node, ResolvedPos } from "@tiptap/pm/model";

/** The text nearest before a position, in its paragraph or an earlier one; null when none is left. White space does not count. */
export function wordsBefore($pos: ResolvedPos): Node | null {
  if ($pos.nodeBefore && hasWords($pos.nodeBefore)) return $pos.nodeBefore;
  for (let depth = $pos.depth; depth >= 0; depth -= 1) {
    const parent = $pos.node(depth);
    for (let index = $pos.index(depth) - 1; index >= 0; index -= 1) {
      const found = outermostWords(parent.child(index), -1);
      if (found) return found;
    }
  }
  return null;
}

/** The text nearest after a position; otherwise as `wordsBefore`. */
export function wordsAfter($pos: ResolvedPos): Node | null {
  if ($pos.nodeAfter && hasWords($pos.nodeAfter)) return $pos.nodeAfter;
  for (let depth = $pos.depth; depth >= 0; depth -= 1) {
    const parent = $pos.node(depth);
    // At its own depth `indexAfter` leaves out text that the position lies in; further out, the node that it lies in.
    for (let index = $pos.indexAfter(depth); index < parent.childCount; index += 1) {
      const found = outermostWords(parent.child(index), 1);
      if (found) return found;
    }
  }
  return null;
}

/** The text between two positions, piece by piece, white space left out. */
export function wordsBetween(doc: Node, from: number, to: number): Node[] {
  const found: Node[] = [];
  if (from >= to) return found;
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isText && hasWords(node.cut(Math.max(0, from - position), Math.min(node.nodeSize, to - position))))
      found.push(node);
  });
  return found;
}

function outermostWords(node: Node, direction: 1 | -1): Node | null {
  if (node.isText) return hasWords(node) ? node : null;
  for (let step = 0; step < node.childCount; step += 1) {
    const found = outermostWords(node.child(direction === 1 ? step : node.childCount - 1 - step), direction);
    if (found) return found;
  }
  return null;
}

function hasWords(node: Node): boolean {
  return (node.text ?? "").trim() !== "";
}
