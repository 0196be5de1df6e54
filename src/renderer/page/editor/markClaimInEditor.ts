import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { claimableStretches } from "#core/claims/anchors/claimableStretches";
import { claimOnExactly } from "#core/claims/anchors/claimStretches";

/**
 * Marks the selection as a claim; with nothing selected, the sentence around the caret. Returns the claim's id: the one
 * given, or that of the claim which these very words are already. Null when there are no words to mark.
 */
export function markClaimInEditor(editor: Editor, claimId: string, language: string): string | null {
  const stretches = claimableStretches(editor.state, language);
  const [first, ...others] = stretches;
  if (!first) return null;
  const present = others.length === 0 ? claimOnExactly(editor.state.doc, first) : null;
  if (present) return present;
  const mark = editor.schema.mark("claim", { id: claimId });
  const tr = editor.state.tr;
  for (const { from, to } of stretches) tr.addMark(from, to, mark);
  tr.setSelection(TextSelection.create(tr.doc, stretches.at(-1)?.to ?? first.to));
  editor.view.dispatch(tr.scrollIntoView());
  return claimId;
}
