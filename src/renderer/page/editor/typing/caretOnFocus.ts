import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/**
 * The caret is where the article has it as soon as the text has the focus again. A browser puts it where it was last seen, which
 * a change made meanwhile (a command of a menu) may have taken away, and ProseMirror mends that only a moment later: a key
 * in between would reach another place.
 */
export const CaretOnFocus = Extension.create({
  name: "caretOnFocus",
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            focus: (view) => {
              view.focus();
              return false;
            },
          },
        },
      }),
    ];
  },
});
