import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { toComeStretches } from "#core/search/toComeStretches";

/** Shows what is still to come. A key press looks at the paragraphs that it has touched and at no others. */
export const ToComeHighlights = Extension.create({
  name: "toComeHighlights",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_, { doc }) => DecorationSet.create(doc, marksIn(doc, 0, doc.content.size)),
        apply: (tr, shown) => (tr.docChanged ? follow(tr, shown) : shown),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

function follow(tr: Transaction, before: DecorationSet): DecorationSet {
  let shown = before.map(tr.mapping, tr.doc);
  for (const { from, to } of touchedIn(tr)) {
    shown = shown.remove(shown.find(from, to)).add(tr.doc, marksIn(tr.doc, from, to));
  }
  return shown;
}

/** The text blocks that a transaction has changed, whole. */
function touchedIn(tr: Transaction): { from: number; to: number }[] {
  const touched: { from: number; to: number }[] = [];
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1);
    map.forEach((_start, _end, start, end) => {
      const last = tr.doc.content.size;
      const from = tr.doc.resolve(Math.min(rest.map(start, -1), last));
      const to = tr.doc.resolve(Math.min(rest.map(end, 1), last));
      touched.push({
        from: from.parent.isTextblock ? from.start() : from.pos,
        to: to.parent.isTextblock ? to.end() : to.pos,
      });
    });
  });
  return touched;
}

function marksIn(doc: Node, from: number, to: number): Decoration[] {
  return toComeStretches(doc, { from, to }).map((mark) =>
    Decoration.inline(mark.from, mark.to, { class: "stet-to-come" }),
  );
}
