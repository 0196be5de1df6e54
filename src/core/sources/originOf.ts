import type { Source } from "./source";

/** By id; where a source stands under former ids too (`sourcesById`), each of them means it. */
type Origins = Readonly<Record<string, Pick<Source, "id" | "originId">>>;

/**
 * The id of the source that a chain of origins leads to: itself for one that names none. All members of a circle have the
 * same origin, and so have all that name one source, be it in the library or not.
 */
export function originOf(sourceId: string, sources: Origins): string {
  const chain = originChain(sourceId, sources);
  const last = chain.at(-1) ?? sourceId;
  const origin = sources[last]?.originId ?? null;
  if (origin === null) return last;
  const next = sources[origin]?.id ?? origin;
  // The chain has come back to one of its own members.
  return chain.slice(chain.indexOf(next)).reduce((first, other) => (other < first ? other : first));
}

/** The source itself, the one that it takes what it says from, and so on, each once. */
export function originChain(sourceId: string, sources: Origins): readonly string[] {
  const chain: string[] = [];
  let next: string | null = sourceId;
  while (next !== null) {
    const source: Origins[string] | undefined = sources[next];
    const id = source?.id ?? next;
    if (chain.includes(id)) break;
    chain.push(id);
    next = source?.originId ?? null;
  }
  return chain;
}
