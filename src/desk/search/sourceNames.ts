import type { SearchTerm } from "#core/deskSearch/deskQuery";
import { hasWords } from "#core/deskSearch/meetsConditions";
import { searchWords } from "#core/deskSearch/searchWords";
import { matchesOf } from "#core/deskSearch/wordMatch";
import { idsOf } from "#core/sources/currentId";
import type { Source, SourceLibrary } from "#core/sources/source";

/**
 * Finds sources by their names. The names are read from the library at each question and are in no index: whoever looks
 * at the files of one learns nothing of a source that the library does not tell.
 */
export class SourceNames {
  #last: { readonly of: SourceLibrary["sources"]; readonly names: readonly Named[] } | null = null;

  constructor(private readonly sources: () => SourceLibrary["sources"]) {}

  /** The ids that evidence may have of the sources with such a name. */
  idsWith(words: readonly string[]): ReadonlySet<string> {
    return this.#idsOf((name) => hasWords(name, words));
  }

  /** The same for a term of a query: a phrase has to stand as it is. */
  idsFor(term: SearchTerm): ReadonlySet<string> {
    const matches = matchesOf(term);
    return this.#idsOf((name) => name.some((_, at) => matches.every((fits, place) => fits(name[at + place] ?? ""))));
  }

  #idsOf(fits: (name: readonly string[]) => boolean): ReadonlySet<string> {
    const found = this.#names().filter(({ names }) => names.some(fits));
    return new Set(found.flatMap(({ source }) => [...idsOf(source)]));
  }

  #names(): readonly Named[] {
    const of = this.sources();
    if (this.#last?.of === of) return this.#last.names;
    const names = Object.values(of).map((source) => ({
      source,
      names: [source.name, ...source.aliases, source.publicLabel].map(searchWords),
    }));
    this.#last = { of, names };
    return names;
  }
}

interface Named {
  readonly source: Source;
  readonly names: readonly (readonly string[])[];
}
