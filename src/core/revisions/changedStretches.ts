import type { BlockChange } from "./compareCopy";

/** Blocks in a row that have changed, or that have not. */
export interface Stretch {
  /** Position of its first block in the comparison, from 0. */
  readonly from: number;
  readonly changed: boolean;
  readonly blocks: readonly BlockChange[];
}

export function isUnchangedBlock({ kind }: BlockChange): boolean {
  return kind === "same";
}

/** A comparison cut where what has changed begins and ends; a block beside a change stays with it, to show where it is. */
export function stretchesOf(changes: readonly BlockChange[]): Stretch[] {
  const shown = changes.map((_, index) =>
    changes.slice(Math.max(0, index - 1), index + 2).some((c) => !isUnchangedBlock(c)),
  );
  const stretches: { from: number; changed: boolean; blocks: BlockChange[] }[] = [];
  changes.forEach((change, index) => {
    const last = stretches.at(-1);
    const changed = shown[index] ?? false;
    if (last?.changed === changed) last.blocks.push(change);
    else stretches.push({ from: index, changed, blocks: [change] });
  });
  return stretches;
}
