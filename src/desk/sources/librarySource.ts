import { refuse } from "#core/result";
import type { Source, SourceLibrary } from "#core/sources/source";

/** A source of the library by its id, whatever else objects have by that name. */
export function ownSource(sources: SourceLibrary["sources"], id: string): Source | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}

export function noSuchSource() {
  return refuse("not-found", "There is no such source on this desk.", "Reload the sources.");
}
