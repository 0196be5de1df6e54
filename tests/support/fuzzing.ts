/** As long as asked: `STET_FUZZ=50` runs fifty times as many cases, other ones each time. */
const TIMES = Number(process.env["STET_FUZZ"] ?? 1);

/** How a random test runs: the same cases every time, or as many new ones as `STET_FUZZ` asks for. For fast-check's `assert`. */
export function fuzzing(runs: number): { seed?: number; numRuns: number } {
  return TIMES > 1 ? { numRuns: Math.round(runs * TIMES) } : { seed: 20311, numRuns: runs };
}
