import type { EditorState } from "@tiptap/pm/state";
import { noteExtent, noteIdOf, noteMarksOn } from "./notesOn";

/**
 * The note at the caret, its edges included, of those that `counts` lets pass: the shortest, as short ones lie inside longer
 * ones. Null when there is none.
 */
export function noteAtCaret({ doc, selection }: EditorState, counts: (id: string) => boolean): string | null {
  const { nodeBefore, nodeAfter } = selection.$head;
  const beside = [nodeBefore, nodeAfter].flatMap((node) => (node ? noteMarksOn(node).map(noteIdOf) : []));
  const ids = [...new Set(beside)].filter(counts);
  const sizeOf = (id: string) => {
    const extent = noteExtent(doc, id);
    return extent ? extent.to - extent.from : Number.POSITIVE_INFINITY;
  };
  const [first, ...others] = ids;
  if (first === undefined) return null;
  // Measured only when there is a choice: a caret moves at every key.
  return others.reduce((shortest, id) => (sizeOf(id) < sizeOf(shortest) ? id : shortest), first);
}
