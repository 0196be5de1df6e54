import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { ImageOutcome } from "./keepImages";

/**
 * A slice whose figures have the images that the desk has kept, by the hash that they name. A figure whose image was not
 * kept leaves its caption as a paragraph; figures with other images stay as they are.
 */
export function withKeptImages(slice: Slice, outcomes: ReadonlyMap<string, ImageOutcome>): Slice {
  return new Slice(mapFigures(slice.content, outcomes, 0), slice.openStart, slice.openEnd);
}

function mapFigures(fragment: Fragment, outcomes: ReadonlyMap<string, ImageOutcome>, depth: number): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    if (node.type.name !== "figure") {
      nodes.push(node.isText ? node : node.copy(mapFigures(node.content, outcomes, depth + 1)));
      return;
    }
    const outcome = outcomes.get(String(node.attrs["sha256"]));
    if (!outcome) nodes.push(node);
    else if (outcome.ok) nodes.push(node.type.create({ ...node.attrs, ...outcome.image }, node.content, node.marks));
    // Inside a list or a cell something has to stay in its place.
    else if (node.childCount > 0 || depth > 0) {
      nodes.push(node.type.schema.nodes["paragraph"]?.create(null, node.content) ?? node);
    }
  });
  return Fragment.fromArray(nodes);
}
