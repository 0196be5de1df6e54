import { Plugin, type Transaction } from "@tiptap/pm/state";
import { ReplaceAroundStep } from "@tiptap/pm/transform";

/**
 * Refuses to make a heading, a list item or a paragraph out of a figure: its image would be gone. ProseMirror takes a caption
 * for any line of text, which may become another.
 */
export function keepFiguresPlugin(onRefused: () => void): Plugin {
  return new Plugin({
    filterTransaction(tr) {
      if (!tr.docChanged || !turnsFigure(tr)) return true;
      onRefused();
      return false;
    },
  });
}

function turnsFigure(tr: Transaction): boolean {
  return tr.steps.some((step, index) => {
    if (!(step instanceof ReplaceAroundStep)) return false;
    const { from, to, gapFrom, gapTo, slice } = step;
    const node = tr.docs[index]?.nodeAt(from);
    const isRetyped = gapFrom === from + 1 && gapTo === to - 1 && to === from + (node?.nodeSize ?? 0);
    return node?.type.name === "figure" && isRetyped && slice.content.firstChild?.type.name !== "figure";
  });
}
