import { foldForMatching } from "../text/foldForMatching";
import { SOURCE_KIND_LABELS, type Source, type SourceKind, type Terms } from "./source";

export interface SourceWish {
  /** Words that must all stand, as beginnings of words, in name, other names, role, public label or kind. */
  readonly query: string;
  readonly terms: Terms | null;
  readonly kind: SourceKind | null;
}

/** The sources that meet a wish, in two lists by name: those that an article rests on, and the others. */
export function arrangeSources(
  sources: readonly Source[],
  wish: SourceWish,
  isUsed: (sourceId: string) => boolean,
): { readonly used: readonly Source[]; readonly others: readonly Source[] } {
  const found = sources
    .filter((source) => (wish.terms ?? source.terms) === source.terms && (wish.kind ?? source.kind) === source.kind)
    .filter((source) => matchesWords(source, wish.query))
    .sort((a, b) => a.name.localeCompare(b.name));
  return { used: found.filter((source) => isUsed(source.id)), others: found.filter((source) => !isUsed(source.id)) };
}

/** Whether every word of a query begins a word of what the desk knows a source by. */
export function matchesWords(source: Source, query: string): boolean {
  const { name, aliases, role, publicLabel, kind } = source;
  const known = ` ${foldForMatching([name, ...aliases, role, publicLabel, SOURCE_KIND_LABELS[kind]].join(" "))}`;
  return foldForMatching(query)
    .split(" ")
    .every((word) => known.includes(` ${word}`));
}
