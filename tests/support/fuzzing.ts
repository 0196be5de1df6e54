/** As long as asked: `STET_FUZZ=50` runs fifty times as many cases, other ones each time. */
const TIMES = Math.max(1, Number(process.env["STET_FUZZ"]) || 1);

/** How long a random test may take at most, in milliseconds. */
export const LONGEST_MS = 60_000 * TIMES;

/** How a random test runs: the same cases every time, or as many new ones as `STET_FUZZ` asks for. For fast-check's `assert`. */
export function fuzzing(runs: number): { seed?: number; numRuns: number } {
  return TIMES > 1 ? { numRuns: Math.round(runs * TIMES) } : { seed: 20311, numRuns: runs };
}
