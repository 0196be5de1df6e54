import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/**
 * The caret is where the article has it as soon as the text has the focus again. A browser puts it where it was last seen, which
 * a change made meanwhile (a command of a menu) may have taken away, and ProseMirror mends that only a moment later: a key
 * in between would reach another place. A pointer says itself where the caret goes.
 */
export const CaretOnFocus = Extension.create({
  name: "caretOnFocus",
  addProseMirrorPlugins() {
    let pressed = false;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            mousedown: () => {
              pressed = true;
              // The focus comes within the same task.
              setTimeout(() => {
                pressed = false;
              });
              return false;
            },
            focus: (view) => {
              if (!pressed) view.focus();
              return false;
            },
          },
        },
      }),
    ];
  },
});
