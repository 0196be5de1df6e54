/** The id one step before or after another, round the ends; with none to start from, the first or the last. */
export function neighbourOf(ids: readonly string[], from: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const position = from === null ? -1 : ids.indexOf(from);
  if (position === -1) return ids.at(step === 1 ? 0 : -1) ?? null;
  return ids[(position + step + ids.length) % ids.length] ?? null;
}
