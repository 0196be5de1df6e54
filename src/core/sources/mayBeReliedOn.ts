import { originChain } from "./originOf";
import type { Source } from "./source";

/**
 * Whether something may still rest on a source: it is in the library, and neither it nor any source that it takes what it
 * says from has been retracted.
 */
export function mayBeReliedOn(
  sourceId: string,
  sources: Readonly<Record<string, Pick<Source, "id" | "originId" | "retraction">>>,
): boolean {
  if (!sources[sourceId]) return false;
  return originChain(sourceId, sources).every((id) => !sources[id]?.retraction);
}
