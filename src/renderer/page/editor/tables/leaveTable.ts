import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { findTable, isInTable, selectedRect } from "@tiptap/pm/tables";

/**
 * The way out of a table at the edge of the text, where there is nothing to go to yet: a paragraph is made before or after it.
 * Null where the caret is not in the first or the last row, or where there is something beside the table already.
 */
export function leaveTable(state: EditorState, direction: -1 | 1): Transaction | null {
  const paragraph = state.schema.nodes["paragraph"];
  const found = findTable(state.selection.$from);
  if (!paragraph || !found || !isInTable(state)) return null;
  const { map, top, bottom } = selectedRect(state);
  if (direction < 0 ? top > 0 : bottom < map.height) return null;
  const place = direction < 0 ? found.pos : found.pos + found.node.nodeSize;
  const $place = state.doc.resolve(place);
  if (direction < 0 ? $place.nodeBefore : $place.nodeAfter) return null;
  if (!$place.parent.canReplaceWith($place.index(), $place.index(), paragraph)) return null;
  const tr = state.tr.insert(place, paragraph.create());
  return tr.setSelection(TextSelection.create(tr.doc, place + 1)).scrollIntoView();
}
