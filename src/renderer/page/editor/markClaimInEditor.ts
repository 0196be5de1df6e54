import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { sentenceAround } from "#core/text/sentenceAround";

/**
 * Marks the selection as a claim; with nothing selected, the sentence around the caret. Returns the new claim's id, or null
 * when there are no words to mark. White space at the ends stays outside.
 */
export function markClaimInEditor(editor: Editor, claimId: string, language: string): string | null {
  const range = editor.state.selection.empty ? sentenceRange(editor, language) : trimmedSelection(editor);
  if (!range) return null;
  const mark = editor.schema.mark("claim", { id: claimId });
  const tr = editor.state.tr.addMark(range.from, range.to, mark);
  tr.setSelection(TextSelection.create(tr.doc, range.to));
  editor.view.dispatch(tr.scrollIntoView());
  return claimId;
}

/** The stretch from a claim's first word to its last; null when it is not in the text. */
export function claimRange(editor: Editor, claimId: string): { from: number; to: number } | null {
  let range: { from: number; to: number } | null = null;
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.marks.some((mark) => mark.type.name === "claim" && mark.attrs["id"] === claimId)) {
      range = { from: range?.from ?? position, to: position + node.nodeSize };
    }
  });
  return range;
}

/** The innermost claim at the caret: the one with the fewest characters around it, as nested claims lie inside larger ones. */
export function claimAtCaret(editor: Editor): string | null {
  const { $head } = editor.state.selection;
  const around = [...$head.marks(), ...($head.nodeAfter?.marks ?? []), ...($head.nodeBefore?.marks ?? [])];
  const ids = new Set(around.filter((mark) => mark.type.name === "claim").map((mark) => String(mark.attrs["id"])));
  let innermost: { id: string; size: number } | null = null;
  for (const id of ids) {
    const range = claimRange(editor, id);
    if (range && (!innermost || range.to - range.from < innermost.size))
      innermost = { id, size: range.to - range.from };
  }
  return innermost?.id ?? null;
}

function trimmedSelection(editor: Editor): { from: number; to: number } | null {
  const { from, to } = editor.state.selection;
  const text = editor.state.doc.textBetween(from, to, "\n", "\n");
  if (text.trim() === "") return null;
  const { parent, parentOffset } = editor.state.selection.$from;
  if (parent !== editor.state.selection.$to.parent) return { from, to };
  const selected = parent.textBetween(parentOffset, parentOffset + (to - from), "\n", "\n");
  return {
    from: from + (selected.length - selected.trimStart().length),
    to: to - (selected.length - selected.trimEnd().length),
  };
}

function sentenceRange(editor: Editor, language: string): { from: number; to: number } | null {
  const { $head } = editor.state.selection;
  if (!$head.parent.isTextblock) return null;
  // One character a leaf, so that offsets in the text are offsets in the paragraph.
  const text = $head.parent.textBetween(0, $head.parent.content.size, "\n", "\n");
  const sentence = sentenceAround(text, $head.parentOffset, language);
  return sentence && { from: $head.start() + sentence.from, to: $head.start() + sentence.to };
}
