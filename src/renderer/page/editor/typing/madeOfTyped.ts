import { Extension } from "@tiptap/core";
import { closeHistory, undo } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** Whether what was typed last has just become something else. */
const key = new PluginKey<boolean>("madeOfTyped");

/**
 * Dispatches what is made of something typed that is in the text already, as a step of its own: one undo, or Backspace right
 * after, brings back what was typed.
 */
export function dispatchMadeOfTyped(view: Pick<EditorView, "state" | "dispatch">, tr: Transaction): void {
  view.dispatch(closeHistory(tr.setMeta(key, true)).scrollIntoView());
  // What is typed next is a step of its own as well: taking it back leaves this as it is.
  view.dispatch(closeHistory(view.state.tr));
}

/** Backspace right after something typed has become something else takes that back. */
export const TakeBackTyped = Extension.create({
  name: "takeBackTyped",
  // Before the keys of lists and figures, which delete what is there then.
  priority: 300,
  addProseMirrorPlugins: () => [takeBackTypedPlugin()],
});

function takeBackTypedPlugin(): Plugin<boolean> {
  return new Plugin<boolean>({
    key,
    state: {
      init: () => false,
      apply(tr, made) {
        if (tr.getMeta(key) !== undefined) return true;
        if (tr.getMeta("appendedTransaction") !== undefined) return made;
        return tr.docChanged || tr.selectionSet ? false : made;
      },
    },
    props: {
      handleKeyDown(view, event) {
        if (event.key !== "Backspace" || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
        return wasJustMade(view.state) && undo(view.state, view.dispatch);
      },
    },
  });
}

function wasJustMade(state: EditorState): boolean {
  return key.getState(state) === true;
}
