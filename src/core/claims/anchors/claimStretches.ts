import type { Node } from "@tiptap/pm/model";
import { claimIdOf, claimMarksOn } from "./claimsOn";

/** A stretch of a document between two ProseMirror positions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From a claim's first word to its last; null when it has no text in the document. */
export function claimExtent(doc: Node, claimId: string): Stretch | null {
  let extent: Stretch | null = null;
  doc.descendants((node, position) => {
    if (node.isText && claimMarksOn(node).some((mark) => claimIdOf(mark) === claimId)) {
      extent = { from: extent?.from ?? position, to: position + node.nodeSize };
    }
  });
  return extent;
}

/** The claim that consists of exactly this stretch, if there is one: the innermost, when there are several. */
export function claimOnExactly(doc: Node, { from, to }: Stretch): string | null {
  const first = doc.nodeAt(from);
  const candidates = first ? claimMarksOn(first).map(claimIdOf) : [];
  const exact = candidates.filter((id) => {
    const extent = claimExtent(doc, id);
    return extent?.from === from && extent.to === to;
  });
  return exact.at(-1) ?? null;
}
