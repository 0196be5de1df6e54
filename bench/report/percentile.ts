/**
 * The value below or at which this share of the samples lies (nearest rank: always one of the samples). Throws when there
 * are none.
 */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("There are no samples");
  return value;
}
