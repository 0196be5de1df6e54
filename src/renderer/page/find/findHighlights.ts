import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Stretch } from "#core/search/findText";

interface Shown {
  readonly hits: readonly Stretch[];
  /** Which of them is gone to. */
  readonly current: number | null;
}

const key = new PluginKey<DecorationSet>("findHighlights");

/** Shows where something was found. Until the next search the places move with the text. */
export const FindHighlights = Extension.create({
  name: "findHighlights",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, shown, _before, { doc }) {
          const wanted: Shown | undefined = tr.getMeta(key);
          if (!wanted) return tr.docChanged ? shown.map(tr.mapping, doc) : shown;
          return DecorationSet.create(
            doc,
            wanted.hits.map(({ from, to }, index) =>
              Decoration.inline(from, to, {
                class: index === wanted.current ? "stet-hit stet-hit-current" : "stet-hit",
              }),
            ),
          );
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** The meta by which a transaction has these places shown. */
export const SHOW_HITS = key;
