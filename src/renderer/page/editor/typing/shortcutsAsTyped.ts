import { Extension } from "@tiptap/core";
import { type EditorState, Selection, type Transaction } from "@tiptap/pm/state";
import { dispatchMadeOfTyped } from "./madeOfTyped";

/** What Tiptap notes of a shortcut like "## " in the transaction that carries it out. */
interface Shortcut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Shortcuts for headings, lists, quotations and emphasis ("## ", "- ", "**so**") happen after the text of them has gone in as
 * it was typed, so that undo brings that back. Tiptap does both at once, and its undo leaves nothing of either.
 */
export const ShortcutsAsTyped = Extension.create({
  name: "shortcutsAsTyped",
  dispatchTransaction({ transaction, next }) {
    const { view, state } = this.editor;
    const shortcut = shortcutIn(transaction, state);
    if (!shortcut || transaction.before !== state.doc) return next(transaction);
    const { from, to, text } = shortcut;
    const typed = state.tr.insertText(text, from, to);
    next(typed);
    const { tr } = view.state;
    // Somebody has made more of what was typed; it is left at that.
    if (!tr.doc.eq(typed.doc)) return;
    tr.replace(from, from + text.length, transaction.before.slice(from, to));
    for (const step of transaction.steps) tr.step(step);
    tr.setSelection(Selection.fromJSON(tr.doc, transaction.selection.toJSON()));
    if (transaction.storedMarksSet) tr.setStoredMarks(transaction.storedMarks);
    dispatchMadeOfTyped(view, tr);
  },
});

function shortcutIn(transaction: Transaction, state: EditorState): Shortcut | null {
  if (!transaction.docChanged) return null;
  for (const plugin of state.plugins) {
    const shortcut = "isInputRules" in plugin.spec && (transaction.getMeta(plugin) as Shortcut | undefined);
    // One that a key has set off has no text.
    if (shortcut && shortcut.text !== "" && shortcut.text !== "\n") return shortcut;
  }
  return null;
}
