import { Extension } from "@tiptap/core";
import { Selection, TextSelection } from "@tiptap/pm/state";

/**
 * The keys to the beginning and the end of the text. Browsers stop short of a figure that stands there, for the fields in it,
 * which are no part of the text to them.
 */
export const EndsOfText = Extension.create({
  name: "endsOfText",
  addKeyboardShortcuts() {
    const { editor } = this;
    const goTo = (side: "start" | "end", extend: boolean) => () => {
      const { doc, tr, selection } = editor.state;
      const there = side === "start" ? Selection.atStart(doc) : Selection.atEnd(doc);
      tr.setSelection(extend ? TextSelection.between(selection.$anchor, there.$head) : there);
      editor.view.dispatch(tr.scrollIntoView());
      return true;
    };
    return {
      "Mod-Home": goTo("start", false),
      "Mod-End": goTo("end", false),
      "Mod-Shift-Home": goTo("start", true),
      "Mod-Shift-End": goTo("end", true),
      // macOS has its own.
      "Meta-ArrowUp": goTo("start", false),
      "Meta-ArrowDown": goTo("end", false),
      "Meta-Shift-ArrowUp": goTo("start", true),
      "Meta-Shift-ArrowDown": goTo("end", true),
    };
  },
});
