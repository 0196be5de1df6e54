import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { asTheyAre } from "#core/claims/anchors/keepClaimsWhole";

/**
 * Moves a figure past the block before or after it; at the edge of a list or a quotation, out of it. It stays in its table
 * cell. The claims are what they were, and the selection goes along. Null where there is nowhere to go.
 */
export function moveFigure(state: EditorState, position: number, direction: -1 | 1): Transaction | null {
  const { doc, selection } = state;
  const figure = doc.nodeAt(position);
  if (figure?.type.name !== "figure") return null;
  const swap =
    pastSibling(doc.resolve(position), figure, direction) ?? outOfParent(doc.resolve(position), figure, direction);
  if (!swap) return null;
  const { from, to, content, place } = swap;
  const tr = state.tr.step(new ReplaceStep(from, to, new Slice(content, 0, 0)));
  const inside = selection.from > position && selection.to < position + figure.nodeSize;
  const [anchor, head] = [selection.anchor, selection.head].map((at) => place + at - position);
  tr.setSelection(
    inside && anchor !== undefined && head !== undefined
      ? TextSelection.create(tr.doc, anchor, head)
      : NodeSelection.create(tr.doc, place),
  );
  return asTheyAre(tr).scrollIntoView();
}

interface Swap {
  readonly from: number;
  readonly to: number;
  readonly content: Fragment;
  /** Where the figure is afterwards. */
  readonly place: number;
}

function pastSibling($at: ResolvedPos, figure: Node, direction: -1 | 1): Swap | null {
  const { parent, pos } = $at;
  const index = $at.index();
  const sibling = parent.maybeChild(index + direction);
  if (!sibling) return null;
  const blocks = Fragment.fromArray(direction < 0 ? [figure, sibling] : [sibling, figure]);
  const start = Math.min(index, index + direction);
  if (!parent.canReplace(start, start + 2, blocks)) return null;
  const from = direction < 0 ? pos - sibling.nodeSize : pos;
  const place = direction < 0 ? from : from + sibling.nodeSize;
  return { from, to: from + figure.nodeSize + sibling.nodeSize, content: blocks, place };
}

function outOfParent($at: ResolvedPos, figure: Node, direction: -1 | 1): Swap | null {
  const { parent, depth } = $at;
  const index = $at.index();
  if (!parent.canReplace(index, index + 1)) return null;
  for (let outer = depth; outer > 0; outer -= 1) {
    const around = $at.node(outer);
    if (around.type.spec.isolating) return null;
    const host = $at.node(outer - 1);
    const at = direction < 0 ? $at.index(outer - 1) : $at.indexAfter(outer - 1);
    if (!host.canReplaceWith(at, at, figure.type)) continue;
    const [from, to] = [$at.before(outer), $at.after(outer)];
    const left = withoutChild(around, $at, outer);
    const content = Fragment.fromArray(direction < 0 ? [figure, left] : [left, figure]);
    return { from, to, content, place: direction < 0 ? from : from + left.nodeSize };
  }
  return null;
}

/** A block without the one at a position deep inside it. */
function withoutChild(node: Node, $at: ResolvedPos, depth: number): Node {
  const index = $at.index(depth);
  if (depth === $at.depth) return node.copy(withoutIndex(node.content, index));
  return node.copy(node.content.replaceChild(index, withoutChild(node.child(index), $at, depth + 1)));
}

function withoutIndex(content: Fragment, index: number): Fragment {
  return Fragment.fromArray(content.content.filter((_, at) => at !== index));
}
