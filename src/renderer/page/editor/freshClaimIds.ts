import { Extension } from "@tiptap/core";
import { Fragment, type Mark, type Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Keeps one id from standing for two claims: a pasted claim whose text is still in the article is a copy and gets an id of
 * its own; one that was cut keeps the id it had. Claims from elsewhere, which have no record here, come in as plain text.
 */
export function freshClaimIds(newId: () => string, isKnown: (id: string) => boolean) {
  return Extension.create({
    name: "freshClaimIds",
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          transformPasted: (slice, view, plain) => (plain ? slice : renamed(slice, view, newId, isKnown)),
        },
      }),
    ],
  });
}

function renamed(slice: Slice, view: EditorView, newId: () => string, isKnown: (id: string) => boolean): Slice {
  const inText = claimIdsIn(view.state.doc);
  // During a drag the text is still where it came from, and leaves only with the drop.
  const moving = view.dragging?.move ?? false;
  const fresh = new Map<string, string>();
  const rename = (mark: Mark): Mark[] => {
    if (mark.type.name !== "claim") return [mark];
    const id = String(mark.attrs["id"]);
    if (!isKnown(id)) return [];
    if (moving || !inText.has(id)) return [mark];
    const given = fresh.get(id) ?? newId();
    fresh.set(id, given);
    return [mark.type.create({ id: given })];
  };
  return new Slice(mapMarks(slice.content, rename), slice.openStart, slice.openEnd);
}

function mapMarks(fragment: Fragment, map: (mark: Mark) => Mark[]): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const marked = node.mark(node.marks.flatMap(map));
    nodes.push(node.isText ? marked : marked.copy(mapMarks(node.content, map)));
  });
  return Fragment.fromArray(nodes);
}

function claimIdsIn(doc: Node): Set<string> {
  const ids = new Set<string>();
  doc.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === "claim") ids.add(String(mark.attrs["id"]));
  });
  return ids;
}
