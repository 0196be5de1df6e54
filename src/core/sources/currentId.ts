import type { Source } from "./source";

type Known = Readonly<Record<string, Pick<Source, "id" | "formerIds">>>;

/** Tells which source an id means now: that of one that was merged into another means the other. */
export function currentIdIn(sources: Known): (sourceId: string) => string {
  const merged = new Map(
    Object.values(sources).flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id])),
  );
  return (sourceId) => (Object.hasOwn(sources, sourceId) ? sourceId : (merged.get(sourceId) ?? sourceId));
}

/** Every id by which evidence may name a source: its own, and those of the sources that were merged into it. */
export function idsOf({ id, formerIds }: Pick<Source, "id" | "formerIds">): ReadonlySet<string> {
  return new Set([id, ...formerIds]);
}
