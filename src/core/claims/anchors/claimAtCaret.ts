import type { Mark, ResolvedPos } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { claimExtent } from "./claimStretches";
import { claimIdOf, claimMarksOn } from "./claimsOn";

/**
 * The innermost claim at the caret, its edges included: the one with the fewest characters around it, as nested claims lie
 * inside larger ones. Looks beyond the caret's paragraph only when claims cannot be told apart within it.
 */
export function claimAtCaret({ doc, selection }: EditorState): string | null {
  const { $head } = selection;
  const beside = [$head.nodeBefore, $head.nodeAfter].flatMap((node) => (node ? claimMarksOn(node) : []));
  const claims = beside.filter((mark, index) => beside.findIndex((other) => other.eq(mark)) === index);
  const sized = claims.map((mark) => ({ id: claimIdOf(mark), size: sizeInParagraph(mark, $head) }));
  const smallest = Math.min(...sized.map(({ size }) => size));
  const [first, ...others] = sized.filter(({ size }) => size === smallest).map(({ id }) => id);
  if (first === undefined) return null;
  const sizeOf = (id: string) => {
    const extent = claimExtent(doc, id);
    return extent ? extent.to - extent.from : Number.POSITIVE_INFINITY;
  };
  return others.reduce((inner, id) => (sizeOf(id) < sizeOf(inner) ? id : inner), first);
}

/** How much of the caret's paragraph lies between the claim's first word and its last. */
function sizeInParagraph(mark: Mark, { parent }: ResolvedPos): number {
  let from: number | null = null;
  let to = 0;
  parent.forEach((node, offset) => {
    if (!mark.isInSet(node.marks)) return;
    from ??= offset;
    to = offset + node.nodeSize;
  });
  return to - (from ?? to);
}
