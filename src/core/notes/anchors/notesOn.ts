import type { Mark, Node } from "@tiptap/pm/model";
import type { Stretch } from "../../claims/anchors/claimStretches";

/** The marks by which a node belongs to notes. */
export function noteMarksOn(node: Node): Mark[] {
  return node.marks.filter((mark) => mark.type.name === "note");
}

export function noteIdOf(mark: Mark): string {
  return String(mark.attrs["id"]);
}

/** The notes with text between two positions. */
export function noteIdsBetween(doc: Node, from: number, to: number): Set<string> {
  const ids = new Set<string>();
  if (from >= to) return ids;
  doc.nodesBetween(from, to, (node) => {
    for (const mark of noteMarksOn(node)) ids.add(noteIdOf(mark));
  });
  return ids;
}

/** From a note's first word to its last; null when it has no text in the document. */
export function noteExtent(doc: Node, noteId: string): Stretch | null {
  let extent: Stretch | null = null;
  doc.descendants((node, position) => {
    if (node.isText && noteMarksOn(node).some((mark) => noteIdOf(mark) === noteId)) {
      extent = { from: extent?.from ?? position, to: position + node.nodeSize };
    }
  });
  return extent;
}
