import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/** The meta of a transaction that brings in what the desk has, and is nobody's edit. */
export const FROM_DESK = "fromDesk";

/** Keeps the text as the desk has it while this window may not write: commands and keys change nothing then. */
export function changesOnlyBy(mayWrite: () => boolean) {
  return Extension.create({
    name: "changesOnlyBy",
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (tr) => !tr.docChanged || tr.getMeta(FROM_DESK) === true || mayWrite(),
      }),
    ],
  });
}
