import { Extension } from "@tiptap/core";
import { movedBlocks } from "./movedBlocks";

/** Alt+Shift and an arrow move the selected paragraphs or list items, as in Word and Google Docs. */
export const MoveBlocks = Extension.create({
  name: "moveBlocks",
  addKeyboardShortcuts() {
    const { editor } = this;
    const move = (direction: -1 | 1) => () => {
      const tr = editor.view.editable ? movedBlocks(editor.state, direction) : null;
      if (tr) editor.view.dispatch(tr);
      // At the edge too: a browser would select a paragraph instead.
      return true;
    };
    return { "Alt-Shift-ArrowUp": move(-1), "Alt-Shift-ArrowDown": move(1) };
  },
});
