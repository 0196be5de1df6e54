import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import { noteIdOf, noteIdsBetween } from "./notesOn";

interface PastePlace {
  readonly state: EditorState;
  /** Whether it goes where the selection is, in its stead. What is dropped does not. */
  readonly overSelection: boolean;
  /** Whether this article has a thread of this id. */
  readonly isKnown: (id: string) => boolean;
}

/**
 * What is pasted or dropped, with the marks of those threads alone whose words have left this article: they have moved. A
 * copy of words is not what colleagues wrote about, and a thread of another article is none of this one's.
 */
export function pastedNotes(slice: Slice, { state, overSelection, isKnown }: PastePlace): Slice {
  const { doc, selection } = state;
  const { from, to } = overSelection ? selection : { from: 0, to: 0 };
  const elsewhere = new Set([...noteIdsBetween(doc, 0, from), ...noteIdsBetween(doc, to, doc.content.size)]);
  const stays = (id: string) => isKnown(id) && !elsewhere.has(id);
  return new Slice(withNotes(slice.content, stays), slice.openStart, slice.openEnd);
}

function withNotes(fragment: Fragment, stays: (id: string) => boolean): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const marked = node.mark(node.marks.filter((mark) => mark.type.name !== "note" || stays(noteIdOf(mark))));
    nodes.push(node.isText ? marked : marked.copy(withNotes(node.content, stays)));
  });
  return Fragment.fromArray(nodes);
}
