import { closeHistory } from "@tiptap/pm/history";
import { Fragment, type NodeRange, Slice } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { asTheyAre } from "#core/claims/anchors/keepClaimsWhole";

/**
 * Moves the blocks of the selection past the block before or after them: list items, with all that is in them, among their
 * own list's, anything else among its neighbours. The claims are what they were, and the selection goes along. Null where there
 * is nowhere to go.
 */
export function movedBlocks(state: EditorState, direction: -1 | 1): Transaction | null {
  const { selection, tr } = state;
  if (!(selection instanceof TextSelection || selection instanceof NodeSelection)) return null;
  const range = selection.$from.blockRange(
    selection.$to,
    ({ type }) => type.name !== "listItem" && !type.inlineContent,
  );
  const swap = range && swapped(range, direction);
  if (!swap) return null;
  const { from, to, content, shift } = swap;
  tr.step(new ReplaceStep(from, to, new Slice(content, 0, 0)));
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, selection.from + shift)
      : TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift),
  );
  return closeHistory(asTheyAre(tr)).scrollIntoView();
}

interface Swap {
  readonly from: number;
  readonly to: number;
  readonly content: Fragment;
  /** How far the selection goes. */
  readonly shift: number;
}

function swapped({ parent, startIndex, endIndex, start, end }: NodeRange, direction: -1 | 1): Swap | null {
  const neighbour = parent.maybeChild(direction < 0 ? startIndex - 1 : endIndex);
  if (!neighbour) return null;
  const blocks = parent.content.content.slice(startIndex, endIndex);
  const content = Fragment.fromArray(direction < 0 ? [...blocks, neighbour] : [neighbour, ...blocks]);
  const first = direction < 0 ? startIndex - 1 : startIndex;
  if (!parent.canReplace(first, first + content.childCount, content)) return null;
  return direction < 0
    ? { from: start - neighbour.nodeSize, to: end, content, shift: -neighbour.nodeSize }
    : { from: start, to: end + neighbour.nodeSize, content, shift: neighbour.nodeSize };
}
