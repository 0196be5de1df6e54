import { isHistoryTransaction } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { claimTextsIn } from "./pastedClaims";

type CutClaims = ReadonlyMap<string, string>;

const NONE: CutClaims = new Map();
const key = new PluginKey<CutClaims>("cutClaims");

/**
 * Remembers which claims have been cut, with the words that were cut, until they are pasted: pasting them moves the claims.
 * Whatever else gets into the clipboard, and taking back the cut, make the next paste a copy again.
 */
export function cutClaimsPlugin(): Plugin<CutClaims> {
  return new Plugin({
    key,
    state: {
      init: () => NONE,
      apply(tr, cut, before) {
        if (tr.getMeta("uiEvent") === "cut") return claimTextsIn(before.selection.content());
        return isOver(tr) ? NONE : cut;
      },
    },
  });
}

function isOver(tr: Transaction): boolean {
  return (
    tr.getMeta("uiEvent") === "paste" ||
    tr.getMeta(key) !== undefined ||
    isHistoryTransaction(tr) ||
    // Tiptap says so of a text that comes in from elsewhere, such as an earlier revision, and may hold what was cut.
    tr.getMeta("preventUpdate") !== undefined
  );
}

/** The claims that pasting would move. */
export function cutClaims(state: EditorState): CutClaims {
  return key.getState(state) ?? NONE;
}

/** Something else has been copied. */
export function forgetCutClaims(tr: Transaction): Transaction {
  return tr.setMeta(key, true);
}
