import type { Source } from "./source";

/**
 * The id of the source that a chain of origins leads to: itself for one that names none. All members of a circle have the
 * same origin, and so have all that name one source, be it in the library or not.
 */
export function originOf(sourceId: string, sources: Readonly<Record<string, Pick<Source, "originId">>>): string {
  const chain: string[] = [];
  let id = sourceId;
  for (;;) {
    const seenAt = chain.indexOf(id);
    if (seenAt >= 0) return chain.slice(seenAt).reduce((first, other) => (other < first ? other : first));
    chain.push(id);
    const next = sources[id]?.originId ?? null;
    if (next === null) return id;
    id = next;
  }
}
