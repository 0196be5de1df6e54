import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";

/** Puts the caret into the text after a figure, and makes a paragraph for it where there is none. */
export function leaveFigure(state: EditorState, position: number): Transaction {
  const { doc, tr, schema } = state;
  const end = position + (doc.nodeAt(position)?.nodeSize ?? 0);
  const next = doc.resolve(end).nodeAfter;
  const paragraph = schema.nodes["paragraph"];
  if (paragraph && (!next || next.type.name === "figure" || next.isAtom)) tr.insert(end, paragraph.create());
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end), 1)).scrollIntoView();
}
