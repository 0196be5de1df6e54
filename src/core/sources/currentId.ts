import type { Source } from "./source";

type Known = Readonly<Record<string, Pick<Source, "id" | "formerIds">>>;

const mergedIn = new WeakMap<Known, ReadonlyMap<string, string>>();

/** Tells which source an id means now: that of one that was merged into another means the other. */
export function currentIdIn(sources: Known): (sourceId: string) => string {
  // Saves ask again and again, and no state of a library is changed in place.
  const merged = mergedIn.get(sources) ?? formerIdsIn(sources);
  mergedIn.set(sources, merged);
  return (sourceId) => (Object.hasOwn(sources, sourceId) ? sourceId : (merged.get(sourceId) ?? sourceId));
}

function formerIdsIn(sources: Known): ReadonlyMap<string, string> {
  return new Map(Object.values(sources).flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id])));
}

/** Every id by which evidence may name a source: its own, and those of the sources that were merged into it. */
export function idsOf({ id, formerIds }: Pick<Source, "id" | "formerIds">): ReadonlySet<string> {
  return new Set([id, ...formerIds]);
}
