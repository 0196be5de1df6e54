import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { focusMode } from "./pageView";

/** Tells the style sheet which block the caret is in, while focus mode is on. */
export const ParagraphFocus = Extension.create({
  name: "paragraphFocus",
  addProseMirrorPlugins: () => [
    new Plugin({
      view: (view) => ({ destroy: focusMode.subscribe(() => view.dispatch(view.state.tr)) }),
      props: {
        decorations({ doc, selection: { $from, $to } }) {
          if (!focusMode.get() || $from.depth === 0 || $to.depth === 0) return null;
          const [from, to] = [$from.before(1), $to.after(1)];
          const blocks: Decoration[] = [];
          doc.nodesBetween(from, to, (node, position) => {
            blocks.push(Decoration.node(position, position + node.nodeSize, { class: "stet-in-focus" }));
            return false;
          });
          return DecorationSet.create(doc, blocks);
        },
      },
    }),
  ],
});
