import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Stretch } from "#core/claims/anchors/claimStretches";

const key = new PluginKey<DecorationSet>("noteDraft");

/** Keeps the words in view that a note is being written about. They get their mark when it is saved, and not before. */
export const NoteDraft = Extension.create({
  name: "noteDraft",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, drafted) {
          const given: readonly Stretch[] | undefined = tr.getMeta(key);
          if (!given) return drafted.map(tr.mapping, tr.doc);
          const words = given.map(({ from, to }) => Decoration.inline(from, to, { class: "stet-note-draft" }));
          return DecorationSet.create(tr.doc, words);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** The words that a note is being written about are these; none when it is given up. */
export function draftNoteOn(tr: Transaction, stretches: readonly Stretch[]): Transaction {
  return tr.setMeta(key, stretches);
}

/** Where the words now are that a note is being written about. */
export function draftedWords(state: EditorState): Stretch[] {
  const found = key.getState(state)?.find() ?? [];
  return found
    .map(({ from, to }) => ({ from, to }))
    .filter(({ from, to }) => state.doc.textBetween(from, to).trim() !== "");
}
