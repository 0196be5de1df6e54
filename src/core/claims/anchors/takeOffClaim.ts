import { closeHistory } from "@tiptap/pm/history";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { Selection, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { claimIdOf } from "./claimsOn";
import { asTheyAre } from "./keepClaimsWhole";

/**
 * Takes a claim's mark off all its words, and leaves other claims on them alone. The words are put in anew, as ProseMirror's
 * own step for taking off a mark forgets its place among the claims on the same words, and undo would bring it back elsewhere.
 */
export function takeOffClaim(tr: Transaction, claimId: string): Transaction {
  const bookmark = tr.selection.toJSON();
  tr.doc.descendants((node, position) => {
    const others = node.marks.filter((mark) => mark.type.name !== "claim" || claimIdOf(mark) !== claimId);
    if (others.length < node.marks.length) tr.step(remarked(node.mark(others), position));
  });
  // New words in the place of others would pass for typing, and be taken back together with what was typed before.
  return closeHistory(asTheyAre(tr.setSelection(Selection.fromJSON(tr.doc, bookmark))));
}

/** Marks take no room, so that every other position in the text stays what it was. */
function remarked(node: Node, position: number): ReplaceStep {
  return new ReplaceStep(position, position + node.nodeSize, new Slice(Fragment.from(node), 0, 0));
}
