import type { Node } from "@tiptap/pm/model";
import type { Direction } from "../../language/direction";
import { directionOfNode } from "./directionOfNode";
import type { DocumentNode } from "./documentNode";

/** A block that goes another way than what is around it, by its positions in the document. */
export interface ShownDirection {
  readonly from: number;
  readonly to: number;
  readonly dir: Direction;
}

/**
 * The blocks of a top-level block, itself included, that are to be laid out the other way than what they stand in.
 *
 * @param position of the block in the document
 */
export function shownDirections(block: Node, position: number, article: Direction): ShownDirection[] {
  return walk(block, block.toJSON() as DocumentNode, position, article);
}

function walk(node: Node, json: DocumentNode, position: number, outer: Direction): ShownDirection[] {
  const dir = directionOfNode(json, outer);
  const found: ShownDirection[] = dir === outer ? [] : [{ from: position, to: position + node.nodeSize, dir }];
  if (node.isTextblock) return found;
  let within = position + 1;
  node.forEach((child, _offset, index) => {
    const childJson = json.content?.[index];
    if (childJson && child.isBlock) found.push(...walk(child, childJson, within, dir));
    within += child.nodeSize;
  });
  return found;
}
