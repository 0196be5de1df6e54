import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { dropPoint, insertPoint } from "@tiptap/pm/transform";

/**
 * Puts figures in the place of a stretch of the text, or, where that is a caret or nothing, beside the block that it is in: a
 * picture does not cut a sentence in two. An empty paragraph gives way to them. The caret comes after them, ready for a caption
 * to be skipped and the story to go on.
 */
export function insertFigures(
  tr: Transaction,
  { from, to }: { from: number; to: number },
  figures: Node[],
): Transaction {
  const [first] = figures;
  if (!first) return tr;
  if (from < to) tr.delete(from, to);
  const $at = tr.doc.resolve(tr.mapping.map(from));
  const isEmpty = $at.depth > 0 && $at.parent.type.name === "paragraph" && $at.parent.content.size === 0;
  const replaces =
    isEmpty && $at.node(-1).canReplaceWith($at.index(-1), $at.indexAfter(-1), first.type)
      ? { from: $at.before(), to: $at.after() }
      : null;
  const place = insertPoint(tr.doc, $at.pos, first.type) ?? dropPoint(tr.doc, $at.pos, closed([first])) ?? $at.pos;
  const range = replaces ?? { from: place, to: place };
  tr.replaceRange(range.from, range.to, closed(figures));
  const end = range.from + figures.reduce((size, figure) => size + figure.nodeSize, 0);
  const $end = tr.doc.resolve(Math.min(end, tr.doc.content.size));
  const paragraph = tr.doc.type.schema.nodes["paragraph"];
  if (paragraph && !$end.nodeAfter && $end.parent.canReplaceWith($end.index(), $end.index(), paragraph)) {
    tr.insert($end.pos, paragraph.create());
  }
  return tr.setSelection(TextSelection.near(tr.doc.resolve($end.pos), 1)).scrollIntoView();
}

function closed(figures: Node[]): Slice {
  return new Slice(Fragment.fromArray(figures), 0, 0);
}
