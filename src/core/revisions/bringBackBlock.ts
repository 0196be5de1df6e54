import type { DocumentNode } from "../article/document/documentNode";
import { compareCopy } from "./compareCopy";
import { claimsMarkedIn, type FreshBlock, withFreshClaims } from "./withFreshClaims";

/** What puts one block of an earlier copy into the present one: `remove` blocks from `from` on go for it. */
export interface BlockPlace extends FreshBlock {
  readonly from: number;
  readonly remove: 0 | 1;
}

/**
 * How block `index` of an earlier copy comes back: in the place of what became of it, or, when nothing did, behind the block
 * that it stood behind. Claims in it are those of the present article; one whose words stand elsewhere in the text by now
 * comes as a copy. Null when there is no such block, or it is there as it was.
 */
export function bringBackBlock(
  present: DocumentNode,
  earlier: DocumentNode,
  index: number,
  newId: () => string,
): BlockPlace | null {
  const changes = compareCopy(earlier, present);
  const place = changes.findIndex(({ before }) => before?.index === index);
  const change = changes[place];
  const block = change?.before?.node;
  if (!block || (change.kind === "same" && change.after)) return null;
  const replaced = change.after?.index ?? null;
  const from = replaced ?? 1 + Math.max(-1, ...changes.slice(0, place).map(({ after }) => after?.index ?? -1));
  const others = (present.content ?? []).filter((_, position) => position !== replaced);
  return { ...withFreshClaims(block, claimsMarkedIn(others), newId), from, remove: replaced === null ? 0 : 1 };
}

/** A copy with a block put into its place. */
export function placeBlock(present: DocumentNode, { block, from, remove }: BlockPlace): DocumentNode {
  return { ...present, content: (present.content ?? []).toSpliced(from, remove, block) };
}
