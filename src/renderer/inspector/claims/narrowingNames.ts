import { NONE } from "#core/claims/claimNarrowing";
import type { Source } from "#core/sources/source";

/** Whom a list of claims is narrowed to, as the desk's own screen says it. */
export function nameOfAssignee(name: string, me: string): string {
  if (name === NONE) return "Nobody";
  return name === me ? `Me (${name})` : name;
}

/** What source a list of claims is narrowed to, as the desk's own screen says it. */
export function nameOfSource(id: string, sources: Readonly<Record<string, Source>>): string {
  return id === NONE ? "No evidence" : (sources[id]?.name ?? "A source no longer in the library");
}
