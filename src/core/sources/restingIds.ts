import { idsOf } from "./currentId";
import { originChain } from "./originOf";
import type { Source } from "./source";

type Library = Readonly<Record<string, Source>>;

/**
 * Every id by which evidence may rest on a source: those that mean the source itself, and those of the sources that take
 * what they say from it, at whatever remove. A report that repeats a wire falls with the wire.
 */
export function restingIds(source: Pick<Source, "id" | "formerIds">, sources: Library): ReadonlySet<string> {
  const ids = new Set(idsOf(source));
  for (const other of Object.values(sources)) {
    if (other.originId !== null && originChain(other.id, sources).includes(source.id)) {
      for (const id of idsOf(other)) ids.add(id);
    }
  }
  return ids;
}
