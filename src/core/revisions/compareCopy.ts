import type { DocumentNode } from "../article/document/documentNode";
import { inOneGo, type Steps } from "../steps";
import { type WordChange, wordDiff } from "../text/wordDiff";
import { alignBlocks, type BlockPair } from "./alignBlocks";
import { type CopyBlock, copyBlocks } from "./copyBlock";

/** What became of one block of the copy. */
export interface BlockChange {
  /** A moved one may have been reworded as well. */
  readonly kind: "same" | "changed" | "moved" | "added" | "removed";
  readonly before: CopyBlock | null;
  readonly after: CopyBlock | null;
  /** Its words, in reading order. */
  readonly words: readonly WordChange[];
  /** The words are the same, and something else about the block is not: its kind, its formatting, its picture, its quotation marks. */
  readonly restyled: boolean;
}

/** Two states of a copy, block by block in reading order. */
export function compareCopy(before: DocumentNode, after: DocumentNode): BlockChange[] {
  return inOneGo(compareCopyInSteps(before, after));
}

/** The same in steps of a block or so. */
export function* compareCopyInSteps(before: DocumentNode, after: DocumentNode): Steps<BlockChange[]> {
  const changes: BlockChange[] = [];
  for (const pair of yield* alignBlocks(copyBlocks(before), copyBlocks(after))) {
    changes.push(changeOf(pair));
    yield;
  }
  return changes;
}

function changeOf(pair: BlockPair): BlockChange {
  const { before: one, after: other, moved } = pair;
  if (!one) return { ...pair, kind: "added", words: whole("added", other?.text), restyled: false };
  if (!other) return { ...pair, kind: "removed", words: whole("removed", one.text), restyled: false };
  const isSame = one.key === other.key;
  const words = isSame ? whole("same", other.text) : wordDiff(one.text, other.text);
  const restyled = !isSame && words.every(({ kind }) => kind === "same");
  return { ...pair, kind: moved ? "moved" : isSame ? "same" : "changed", words, restyled };
}

function whole(kind: WordChange["kind"], text = ""): WordChange[] {
  return text === "" ? [] : [{ kind, text }];
}
