import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

interface Roles {
  /** What holds while the text is written, and while it is only read. */
  readonly writing: DecorationSet;
  readonly reading: DecorationSet;
}

/**
 * A table wider than the page scrolls. While it is written the caret brings what it needs into view, which the attribute tells
 * (it inherits what holds anyway); where it is only read there is no caret, and the table itself takes the focus to be scrolled.
 */
const WRITTEN = { contenteditable: "inherit" };
const READ = { tabindex: "0", role: "region", "aria-label": "Table" };

/**
 * Tells screen readers which cells name their row, since a head cell alone is taken for the head of a column, and which head
 * cells name nothing: the empty one in the corner.
 */
export function tableRolesPlugin(isEditable: () => boolean): Plugin<Roles> {
  const plugin: Plugin<Roles> = new Plugin({
    state: {
      init: (_, { doc }) => rolesIn(doc),
      apply: (tr, roles, _before, { doc }) => (tr.docChanged ? rolesIn(doc) : roles),
    },
    props: { decorations: (state) => plugin.getState(state)?.[isEditable() ? "writing" : "reading"] },
  });
  return plugin;
}

function rolesIn(doc: Node): Roles {
  const cells: Decoration[] = [];
  const writing: Decoration[] = [];
  const reading: Decoration[] = [];
  const tell = (position: number, node: Node, attributes: Record<string, string>) =>
    Decoration.node(position, position + node.nodeSize, attributes);
  doc.descendants((node, position) => {
    const { name } = node.type;
    if (name === "table") {
      writing.push(tell(position, node, WRITTEN));
      reading.push(tell(position, node, READ));
    } else if (name === "tableRow") {
      const first = node.firstChild;
      const isHead = first?.type.name === "tableHeader" && node.lastChild?.type.name !== "tableHeader";
      if (first && isHead) cells.push(tell(position + 1, first, { scope: "row" }));
    } else if (name === "tableHeader" && node.textContent.trim() === "") {
      cells.push(tell(position, node, { role: "cell" }));
    }
    return !node.isTextblock;
  });
  return {
    writing: DecorationSet.create(doc, [...cells, ...writing]),
    reading: DecorationSet.create(doc, [...cells, ...reading]),
  };
}
