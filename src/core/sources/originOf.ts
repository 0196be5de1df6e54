import type { Source } from "./source";

type Origins = Readonly<Record<string, Pick<Source, "originId">>>;

/**
 * The id of the source that a chain of origins leads to: itself for one that names none. All members of a circle have the
 * same origin, and so have all that name one source, be it in the library or not.
 */
export function originOf(sourceId: string, sources: Origins): string {
  const chain = originChain(sourceId, sources);
  const last = chain.at(-1) ?? sourceId;
  const next = sources[last]?.originId ?? null;
  if (next === null) return last;
  // The chain has come back to one of its own members.
  return chain.slice(chain.indexOf(next)).reduce((first, other) => (other < first ? other : first));
}

/** The source itself, the one that it takes what it says from, and so on, each once. */
export function originChain(sourceId: string, sources: Origins): readonly string[] {
  const chain: string[] = [];
  let id: string | null = sourceId;
  while (id !== null && !chain.includes(id)) {
    chain.push(id);
    id = sources[id]?.originId ?? null;
  }
  return chain;
}
