import type { Node } from "@tiptap/pm/model";
import { toComeIn } from "../text/toCome";
import type { Stretch } from "./findText";

/** Where a document says that something is still to come, within a stretch of it if one is given. Positions, in order. */
export function toComeStretches(doc: Node, within: Stretch = { from: 0, to: doc.content.size }): Stretch[] {
  const stretches: Stretch[] = [];
  doc.nodesBetween(within.from, within.to, (block, position) => {
    if (!block.isTextblock) return true;
    const start = position + 1;
    const text = block.textBetween(0, block.content.size, undefined, "\n");
    for (const { from, to } of toComeIn(text)) stretches.push({ from: start + from, to: start + to });
    return false;
  });
  return stretches;
}
