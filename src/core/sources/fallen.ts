import { idsOf } from "./currentId";
import { originChain } from "./originOf";
import type { Source } from "./source";

type Library = Readonly<Record<string, Source>>;

/** What of a library concerns articles that may have missed it. */
export interface Fallen {
  /** Of each id from before a merger, the id that its source goes by now. */
  readonly merged: ReadonlyMap<string, string>;
  /** Of each retracted source, every id by which evidence may rest on it: what `restingIds` gives. */
  readonly resting: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Library, Fallen>();

/** Looked up at every save, and worked out once for each state of the library: none is changed in place. */
export function fallenIn(sources: Library): Fallen {
  const fallen = known.get(sources) ?? lookThrough(sources);
  known.set(sources, fallen);
  return fallen;
}

function lookThrough(sources: Library): Fallen {
  const merged = new Map<string, string>();
  const resting = new Map<string, Set<string>>();
  for (const source of Object.values(sources)) {
    if (source.retraction) resting.set(source.id, new Set());
    for (const id of source.formerIds) if (!Object.hasOwn(sources, id)) merged.set(id, source.id);
  }
  if (resting.size === 0) return { merged, resting };
  for (const source of Object.values(sources)) {
    for (const origin of originChain(source.id, sources)) {
      const ids = resting.get(origin);
      if (ids) for (const id of idsOf(source)) ids.add(id);
    }
  }
  return { merged, resting };
}
