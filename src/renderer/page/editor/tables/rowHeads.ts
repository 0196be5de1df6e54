import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** Tells screen readers which cells name their row. A head cell alone is taken for the head of a column. */
export function rowHeadsPlugin(): Plugin<DecorationSet> {
  const plugin: Plugin<DecorationSet> = new Plugin({
    state: {
      init: (_, { doc }) => rowHeads(doc),
      apply: (tr, heads, _before, { doc }) => (tr.docChanged ? rowHeads(doc) : heads),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}

function rowHeads(doc: Node): DecorationSet {
  const heads: Decoration[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === "tableRow") {
      const first = node.firstChild;
      const isHead = first?.type.name === "tableHeader" && node.lastChild?.type.name !== "tableHeader";
      if (first && isHead) heads.push(Decoration.node(position + 1, position + 1 + first.nodeSize, { scope: "row" }));
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, heads);
}
