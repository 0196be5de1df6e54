import { Fragment, type Mark, type Node, Slice } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { DocumentNode } from "../../article/document/documentNode";
import { normaliseWording } from "../../text/normaliseWording";
import { claimTexts } from "../claimTexts";
import { claimsAround } from "./claimsAround";
import { claimIdOf, claimIdsBetween } from "./claimsOn";

/** What has to be known to tell a claim that moves from a copy of it. */
export interface PastePlace {
  readonly state: EditorState;
  /** Whether it goes where the selection is, in its stead. What is dropped does not. */
  readonly overSelection: boolean;
  /** The claims that have just been cut from this article, by id, with the words that were cut. */
  readonly cut: ReadonlyMap<string, string>;
  /** Whether this article has a record of a claim. */
  readonly isKnown: (id: string) => boolean;
  readonly newId: () => string;
}

export interface PastedClaims {
  readonly slice: Slice;
  /** What each new claim is a copy of, by the new claim's id. */
  readonly copies: Readonly<Record<string, string>>;
}

/**
 * Keeps one id from standing for two claims when copy is pasted or dropped. A claim keeps its id when its words have left the
 * article, have just been cut, are replaced by themselves, or go back to where that claim is all around; in every other
 * case, and always when it comes from another article, it is a copy and gets an id of its own.
 */
export function pastedClaims(slice: Slice, place: PastePlace): PastedClaims {
  const stays = claimsThatStay(slice, place);
  const fresh = new Map<string, string>();
  const content = mapMarks(slice.content, (mark) => {
    const id = claimIdOf(mark);
    if (stays(id)) return mark;
    const given = fresh.get(id) ?? place.newId();
    fresh.set(id, given);
    return mark.type.create({ id: given });
  });
  const copies = Object.fromEntries([...fresh].map(([original, copy]) => [copy, original]));
  return { slice: new Slice(content, slice.openStart, slice.openEnd), copies };
}

/** The exact words of the claims in a slice, by id. */
export function claimTextsIn(slice: Slice): Map<string, string> {
  return claimTexts({ type: "doc", content: (slice.content.toJSON() ?? []) as DocumentNode[] });
}

function claimsThatStay(slice: Slice, { state, overSelection, cut, isKnown }: PastePlace): (id: string) => boolean {
  const { doc, selection } = state;
  const { from, to } = overSelection ? selection : { from: 0, to: 0 };
  const elsewhere = new Set([...claimIdsBetween(doc, 0, from), ...claimIdsBetween(doc, to, doc.content.size)]);
  const around = overSelection ? new Set(claimsAround(doc, from, to).map(claimIdOf)) : new Set<string>();
  const words = claimTextsIn(slice);
  const replaced = overSelection && !selection.empty ? claimTextsIn(selection.content()) : new Map<string, string>();
  const sameWords = (id: string, others: ReadonlyMap<string, string>) => {
    const other = others.get(id);
    return other !== undefined && normaliseWording(other) === normaliseWording(words.get(id) ?? "");
  };
  return (id) => sameWords(id, cut) || sameWords(id, replaced) || around.has(id) || (isKnown(id) && !elsewhere.has(id));
}

function mapMarks(fragment: Fragment, map: (claim: Mark) => Mark): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const marked = node.mark(node.marks.map((mark) => (mark.type.name === "claim" ? map(mark) : mark)));
    nodes.push(node.isText ? marked : marked.copy(mapMarks(node.content, map)));
  });
  return Fragment.fromArray(nodes);
}
