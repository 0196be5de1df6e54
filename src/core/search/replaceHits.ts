import type { Transaction } from "@tiptap/pm/state";
import type { Hit } from "./findText";

/**
 * Puts other words in the place of hits, in one step that undo takes back whole. `wordsFor` gives the words of a hit. Claims,
 * formatting and links stay on what replaces their words (see `claims/anchors/keepClaimsWhole`).
 */
export function replaceHits(tr: Transaction, hits: readonly Hit[], wordsFor: (hit: Hit) => string): Transaction {
  // From the last to the first: the places of those before stay as they are.
  for (const hit of [...hits].sort((a, b) => b.from - a.from)) tr.insertText(wordsFor(hit), hit.from, hit.to);
  return tr;
}
