import { isHistoryTransaction } from "@tiptap/pm/history";
import type { Mark, Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";
import { claimIdOf, claimIdsBetween, claimMarksOn } from "./claimsOn";
import { wordsAfter, wordsBefore } from "./wordsBeside";

/**
 * Sees to it that edits leave claims whole, where ProseMirror's own rules for marks would not: words put into the middle of
 * a claim belong to it, however they got there and also between its paragraphs; and a claim whose words are all replaced at
 * once lives on in the new ones, as the same claim with another wording.
 */
export function keepClaimsWholePlugin(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      // What history brings back is exact already; text under composition must not be touched.
      if (transactions.some((tr) => isHistoryTransaction(tr) || tr.getMeta("composition") !== undefined)) return null;
      const tr = after.tr;
      for (const insertion of insertions(transactions)) mend(tr, insertion);
      const typing = marksToTypeOnWith(transactions, before, after, tr);
      if (typing) tr.setStoredMarks(typing);
      return tr.docChanged || tr.storedMarksSet ? tr : null;
    },
  });
}

/** Content that has come in, where it stands in the end, and what was there in its stead. */
interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly before: Node;
  readonly replaced: { readonly from: number; readonly to: number };
}

function insertions(transactions: readonly Transaction[]): Insertion[] {
  const found: Insertion[] = [];
  const steps = transactions.flatMap((tr) => tr.mapping.maps.map((map, index) => ({ map, before: tr.docs[index] })));
  steps.forEach(({ map, before }, index) => {
    const later = new Mapping(steps.slice(index + 1).map((step) => step.map));
    map.forEach((oldFrom, oldTo, newFrom, newTo) => {
      const [from, to] = [later.map(newFrom, 1), later.map(newTo, -1)];
      if (before && from < to) found.push({ from, to, before, replaced: { from: oldFrom, to: oldTo } });
    });
  });
  return found;
}

function mend(tr: Transaction, { from, to, before, replaced }: Insertion): void {
  const { doc } = tr;
  if (!hasInline(doc, from, to)) return;
  const marks = [
    ...claimsOnBothSides(doc, from, to).filter((mark) => isAllOf(mark, before, replaced.from, replaced.to)),
    ...claimsReplacedWhole(before, replaced.from, replaced.to).filter(
      (mark) => !claimIdsBetween(doc, 0, doc.content.size).has(claimIdOf(mark)),
    ),
  ];
  for (const mark of marks) tr.addMark(from, to, mark);
}

function claimsOnBothSides(doc: Node, from: number, to: number): Mark[] {
  const before = wordsBefore(doc.resolve(from));
  if (!before || claimMarksOn(before).length === 0) return [];
  const after = wordsAfter(doc.resolve(to));
  return after ? claimMarksOn(before).filter((mark) => mark.isInSet(after.marks)) : [];
}

/** Whether nothing in a stretch lies outside a claim. */
function isAllOf(mark: Mark, doc: Node, from: number, to: number): boolean {
  return words(doc, from, to).every((node) => mark.isInSet(node.marks));
}

/** The claims that begin and end with a stretch and have no words beyond it. */
function claimsReplacedWhole(doc: Node, from: number, to: number): Mark[] {
  const stretch = words(doc, from, to);
  const first = stretch[0];
  const last = stretch.at(-1);
  if (!first || !last) return [];
  const candidates = claimMarksOn(first).filter((mark) => mark.isInSet(last.marks));
  if (candidates.length === 0) return [];
  const elsewhere = [...words(doc, 0, from), ...words(doc, to, doc.content.size)];
  return candidates.filter((mark) => !elsewhere.some((node) => mark.isInSet(node.marks)));
}

/** The pieces of text between two positions that are more than white space. */
function words(doc: Node, from: number, to: number): Node[] {
  const found: Node[] = [];
  if (from >= to) return found;
  doc.nodesBetween(from, to, (node, position) => {
    const text = node.text?.slice(Math.max(0, from - position), to - position);
    if (text && text.trim() !== "") found.push(node);
  });
  return found;
}

function hasInline(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, (node) => {
    found ||= node.isInline;
    return !found;
  });
  return found;
}

/**
 * Claims end where their words end, so that the second letter typed over a claim would fall outside it. The claims of the
 * first letter are stored for the next one until the caret goes elsewhere.
 */
function marksToTypeOnWith(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  mended: Transaction,
): readonly Mark[] | null {
  if (after.storedMarks || !after.selection.empty || !transactions.every(isTyping)) return null;
  const { nodeBefore, pos } = mended.doc.resolve(after.selection.head);
  const typed = insertions(transactions).at(-1);
  if (!typed || typed.to !== pos || !nodeBefore?.isText) return null;
  const open = claimMarksOn(nodeBefore).filter(
    (mark) =>
      before.storedMarks?.some((stored) => stored.eq(mark)) ||
      claimsReplacedWhole(typed.before, typed.replaced.from, typed.replaced.to).some((replaced) => replaced.eq(mark)),
  );
  const present = mended.doc.resolve(pos).marks();
  const missing = open.filter((mark) => !mark.isInSet(present));
  return missing.length === 0 ? null : missing.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), present);
}

function isTyping(tr: Transaction): boolean {
  return tr.docChanged && tr.getMeta("uiEvent") === undefined;
}
