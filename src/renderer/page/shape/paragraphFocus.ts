import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Tells the style sheet which block the caret is in, for focus mode. */
export const ParagraphFocus = Extension.create({
  name: "paragraphFocus",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc, selection: { $from, $to } }) {
          if ($from.depth === 0 || $to.depth === 0) return null;
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
