import type { DocumentNode } from "../article/document/documentNode";
import { type WordChange, wordDiff } from "../text/wordDiff";
import { alignBlocks } from "./alignBlocks";
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
  return alignBlocks(copyBlocks(before), copyBlocks(after)).map((pair) => {
    const { before: one, after: other, moved } = pair;
    if (!one) return { ...pair, kind: "added", words: whole("added", other?.text), restyled: false };
    if (!other) return { ...pair, kind: "removed", words: whole("removed", one.text), restyled: false };
    const isSame = one.key === other.key;
    const words = isSame ? whole("same", other.text) : wordDiff(one.text, other.text);
    const restyled = !isSame && words.every(({ kind }) => kind === "same");
    return { ...pair, kind: moved ? "moved" : isSame ? "same" : "changed", words, restyled };
  });
}

function whole(kind: WordChange["kind"], text = ""): WordChange[] {
  return text === "" ? [] : [{ kind, text }];
}
