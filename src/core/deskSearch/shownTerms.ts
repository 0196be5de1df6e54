import type { SearchTerm } from "./deskQuery";
import { parseQuery } from "./parseQuery";

/**
 * What to mark of a query in what was found: its terms, or the words that were looked for in the place of one. Nothing for a
 * query that cannot be read.
 */
export function shownTerms(
  query: string,
  corrected: readonly { readonly typed: string; readonly instead: readonly string[] }[] = [],
): SearchTerm[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) return [];
  return parsed.value.terms.flatMap((term): SearchTerm[] => {
    const instead = corrected.find(({ typed }) => term.words.length === 1 && term.words[0] === typed)?.instead;
    return instead ? instead.map((word) => ({ words: [word], prefix: false })) : [term];
  });
}
