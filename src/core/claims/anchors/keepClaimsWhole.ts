import { isHistoryTransaction } from "@tiptap/pm/history";
import type { Mark, Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";
import { noteMarksOn } from "../../notes/anchors/notesOn";
import { claimsAround } from "./claimsAround";
import { claimMarksOn } from "./claimsOn";

/**
 * Sees to it that edits leave claims whole, where ProseMirror's own rules for marks would not. Words put into the middle of
 * a claim belong to it, however they got there and also between its paragraphs; and words that take the place of a claim's
 * own, its last ones or all of them included, are that claim with another wording. Notes to colleagues are kept likewise.
 */
export function keepClaimsWholePlugin(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (transactions.some(isLeftAlone)) return null;
      const inserted = insertions(transactions);
      const tr = after.tr;
      for (const { from, to, claims } of inserted) {
        for (const mark of claims) if (!isMarkedAlready(tr.doc, from, to, mark)) tr.addMark(from, to, mark);
      }
      const typed = transactions.some((tr) => tr.getMeta("uiEvent")) ? undefined : inserted.at(-1);
      const marks = typed && !after.storedMarks ? marksToTypeOnWith(typed, before, tr) : null;
      if (marks) tr.setStoredMarks(marks);
      return tr.docChanged || marks ? tr : null;
    },
  });
}

/** The transaction with word that its claims are meant to be as they are. */
export function asTheyAre(tr: Transaction): Transaction {
  return tr.setMeta(AS_THEY_ARE, true);
}

const AS_THEY_ARE = "claimsAsTheyAre";

function anchorsOn(node: Node): Mark[] {
  return [...claimMarksOn(node), ...noteMarksOn(node)];
}

/** What history brings back is exact already; text under composition must not be touched. */
function isLeftAlone(tr: Transaction): boolean {
  return isHistoryTransaction(tr) || tr.getMeta("composition") !== undefined || tr.getMeta(AS_THEY_ARE) === true;
}

/** Content that has come in: where it stands in the end, and the claims that it belongs to for the place it was put in. */
interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Mark[];
}

function insertions(transactions: readonly Transaction[]): Insertion[] {
  const found: Insertion[] = [];
  const steps = transactions.flatMap((tr) => tr.mapping.maps.map((map, index) => ({ map, before: tr.docs[index] })));
  steps.forEach(({ map, before }, index) => {
    const later = new Mapping(steps.slice(index + 1).map((step) => step.map));
    map.forEach((oldFrom, oldTo, newFrom, newTo) => {
      const [from, to] = [later.map(newFrom, 1), later.map(newTo, -1)];
      if (before && from < to) found.push({ from, to, claims: claimsAround(before, oldFrom, oldTo, anchorsOn) });
    });
  });
  return found;
}

function isMarkedAlready(doc: Node, from: number, to: number, mark: Mark): boolean {
  let unmarked = false;
  doc.nodesBetween(from, to, (node) => {
    unmarked ||= node.isInline && !mark.isInSet(node.marks);
  });
  return !unmarked;
}

/**
 * A claim ends where its words end, so that the second letter typed over its last word would fall outside it. The claims of
 * the first letter are stored for the next one, until the caret goes elsewhere.
 */
function marksToTypeOnWith({ to, claims }: Insertion, before: EditorState, { doc, selection }: Transaction) {
  const $caret = doc.resolve(selection.head);
  if (!selection.empty || $caret.pos !== to || !$caret.nodeBefore?.isText) return null;
  const open = [...claims, ...(before.storedMarks ?? [])];
  const present = $caret.marks();
  const missing = anchorsOn($caret.nodeBefore).filter((mark) => mark.isInSet(open) && !mark.isInSet(present));
  return missing.length === 0 ? null : missing.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), present);
}
