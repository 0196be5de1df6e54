import type { Mark, Node } from "@tiptap/pm/model";
import { claimMarksOn } from "./claimsOn";
import { wordsAfter, wordsBefore, wordsBetween } from "./wordsBeside";

/**
 * The claims, or whatever marks `marksOn` gives, that new words in the stead of a stretch belong to: those to which all words of the stretch belong; where it
 * has no words, those with words right before and right after it.
 */
export function claimsAround(doc: Node, from: number, to: number, marksOn = claimMarksOn): Mark[] {
  const replaced = wordsBetween(doc, from, to);
  const pieces = replaced.length > 0 ? replaced : [wordsBefore(doc.resolve(from)), wordsAfter(doc.resolve(to))];
  const first = pieces[0];
  return first ? marksOn(first).filter((mark) => pieces.every((piece) => piece && mark.isInSet(piece.marks))) : [];
}
