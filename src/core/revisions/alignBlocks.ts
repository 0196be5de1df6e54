import { diffArrays } from "diff";
import type { Steps } from "../steps";
import type { CopyBlock } from "./copyBlock";
import { likeness } from "./likeness";

/** Two blocks that are one in two states of a copy, or one that only one of them has. Not both are null. */
export interface BlockPair {
  readonly before: CopyBlock | null;
  readonly after: CopyBlock | null;
  /** It is elsewhere among the others than it was. */
  readonly moved: boolean;
}

/** Blocks that may differ before the fewest changes are looked for no longer: time goes by the square of that. */
const MAX_CHANGED_BLOCKS = 1_500;
/** Pairs of blocks that are compared word by word within one stretch of changes. */
const MAX_COMPARED = 10_000;
/** Less alike, two blocks in one place are not the same one reworded. */
const REWORDED = 0.35;
/** A block that is elsewhere has to be more alike to be the same one. */
const MOVED = 0.7;
/** Letters of a block that is said to have moved: shorter ones are found anywhere. */
const MOVED_LETTERS = 20;

/**
 * Which blocks of two states of a copy belong together, in reading order: the blocks of the one after stand in their own
 * order, and those that are gone where they were. Blocks that say the same are found first, as a whole; then those that were
 * reworded where they stand; then those that are elsewhere. A step is one block, looked for among all others.
 */
export function* alignBlocks(before: readonly CopyBlock[], after: readonly CopyBlock[]): Steps<BlockPair[]> {
  const pairs: BlockPair[] = [];
  let gone: CopyBlock[] = [];
  let come: CopyBlock[] = [];
  for (const run of runsOf(before, after)) {
    if (run.kind === "same") {
      pairs.push(...(yield* pairReworded(gone, come)), ...run.pairs);
      gone = [];
      come = [];
    } else {
      (run.kind === "gone" ? gone : come).push(...run.blocks);
    }
  }
  pairs.push(...(yield* pairReworded(gone, come)));
  return yield* withMoves(pairs);
}

type Run =
  | { readonly kind: "gone" | "come"; readonly blocks: readonly CopyBlock[] }
  | { readonly kind: "same"; readonly pairs: readonly BlockPair[] };

function runsOf(before: readonly CopyBlock[], after: readonly CopyBlock[]): Run[] {
  const options = { comparator: (a: CopyBlock, b: CopyBlock) => a.key === b.key, maxEditLength: MAX_CHANGED_BLOCKS };
  const changes = diffArrays([...before], [...after], options);
  if (!changes) {
    return [
      { kind: "gone", blocks: before },
      { kind: "come", blocks: after },
    ];
  }
  let passed = 0;
  return changes.map(({ added, removed, value }): Run => {
    if (added) return { kind: "come", blocks: value };
    const from = passed;
    passed += value.length;
    if (removed) return { kind: "gone", blocks: value };
    const pairs = value.map((other, index) => ({ before: before[from + index] ?? null, after: other, moved: false }));
    return { kind: "same", pairs };
  });
}

/** Pairs the blocks of one stretch of changes in order, so that all in all they are as alike as can be. */
function* pairReworded(gone: readonly CopyBlock[], come: readonly CopyBlock[]): Steps<BlockPair[]> {
  if (gone.length * come.length === 0 || gone.length * come.length > MAX_COMPARED) return apart(gone, come);
  const alike: number[][] = [];
  for (const one of gone) {
    alike.push(come.map((other) => worthPairing(one, other)));
    yield;
  }
  // best[i][j]: how alike the best pairing of all from gone[i] and come[j] on is.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const paired = (alike[i]?.[j] ?? 0) === 0 ? 0 : (alike[i]?.[j] ?? 0) + at(i + 1, j + 1);
      const row = best[i];
      if (row) row[j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: BlockPair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const [one = null, other = null] = [gone[i], come[j]];
    const value = one && other ? (alike[i]?.[j] ?? 0) : 0;
    if (value > 0 && at(i, j) === value + at(i + 1, j + 1)) {
      pairs.push({ before: one, after: other, moved: false });
      i += 1;
      j += 1;
    } else if (one && (!other || at(i, j) === at(i + 1, j))) {
      pairs.push({ before: one, after: null, moved: false });
      i += 1;
    } else {
      pairs.push({ before: null, after: other, moved: false });
      j += 1;
    }
  }
  return pairs;
}

function worthPairing(one: CopyBlock, other: CopyBlock): number {
  const alike = likeness(one, other);
  return alike < REWORDED ? 0 : alike;
}

function apart(gone: readonly CopyBlock[], come: readonly CopyBlock[]): BlockPair[] {
  return [
    ...gone.map((before) => ({ before, after: null, moved: false })),
    ...come.map((after) => ({ before: null, after, moved: false })),
  ];
}

/** Joins what is gone in one place with what has come in another when it says the same, or nearly. */
function* withMoves(pairs: readonly BlockPair[]): Steps<BlockPair[]> {
  const gone = pairs.flatMap(({ before, after }) => (before && !after && isLong(before) ? [before] : []));
  const come = pairs.flatMap(({ before, after }) => (after && !before && isLong(after) ? [after] : []));
  const origins = new Map<CopyBlock, CopyBlock>();
  const taken = new Set<CopyBlock>();
  const join = (from: CopyBlock, to: CopyBlock) => {
    origins.set(to, from);
    taken.add(from);
  };
  const byKey = new Map(gone.map((block) => [block.key, block]));
  for (const block of come) {
    const same = byKey.get(block.key);
    if (same && !taken.has(same)) join(same, block);
  }
  if (gone.length * come.length <= MAX_COMPARED) {
    for (const block of come.filter((candidate) => !origins.has(candidate))) {
      const [nearest] = gone
        .filter((candidate) => !taken.has(candidate))
        .map((candidate) => ({ candidate, alike: likeness(candidate, block) }))
        .sort((one, other) => other.alike - one.alike);
      if (nearest && nearest.alike >= MOVED) join(nearest.candidate, block);
      yield;
    }
  }
  return pairs.flatMap((pair) => {
    if (pair.before && !pair.after && taken.has(pair.before)) return [];
    const origin = pair.after && !pair.before ? origins.get(pair.after) : undefined;
    return [origin ? { before: origin, after: pair.after, moved: true } : pair];
  });
}

function isLong({ text }: CopyBlock): boolean {
  return text.length >= MOVED_LETTERS;
}
