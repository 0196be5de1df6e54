/** Where a stretch of a sequence starts, and the position after its end. */
export type Run = readonly [start: number, end: number];

interface RunsAsked {
  readonly length: number;
  /** Shorter ones are left out. */
  readonly min: number;
  readonly from?: number;
  /** How far apart characters may start. */
  readonly step?: number;
}

/**
 * The stretches of a sequence in which one character follows another. Read in one pass, whatever there is: a regular
 * expression runs out of stack over megabytes of one stretch.
 *
 * @param lengthAt how long the character is that starts at a position; 0 when none does
 */
export function runsIn({ length, min, from = 0, step = 1 }: RunsAsked, lengthAt: (at: number) => number): Run[] {
  const runs: Run[] = [];
  let at = from;
  while (at < length) {
    const start = at;
    let next = lengthAt(at);
    while (next > 0) {
      at += next;
      next = at < length ? lengthAt(at) : 0;
    }
    if (at - start >= min) runs.push([start, Math.min(at, length)]);
    if (at === start) at += step;
  }
  return runs;
}
