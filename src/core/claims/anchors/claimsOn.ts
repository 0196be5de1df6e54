import type { Mark, Node } from "@tiptap/pm/model";

/** The marks by which a node belongs to claims. */
export function claimMarksOn(node: Node): Mark[] {
  return node.marks.filter((mark) => mark.type.name === "claim");
}

/** The claim that a claim mark stands for. */
export function claimIdOf(mark: Mark): string {
  return String(mark.attrs["id"]);
}

/** The claims with text between two positions. */
export function claimIdsBetween(doc: Node, from: number, to: number): Set<string> {
  const ids = new Set<string>();
  if (from >= to) return ids;
  doc.nodesBetween(from, to, (node) => {
    for (const mark of claimMarksOn(node)) ids.add(claimIdOf(mark));
  });
  return ids;
}
