import { closeSpellings } from "#core/deskSearch/closeSpellings";
import type { SearchTerm } from "#core/deskSearch/deskQuery";
import { beginningWith } from "#core/deskSearch/wordMatch";
import type { SoughtTerm } from "./numberedQuery";
import type { Vocabulary } from "./vocabulary";

/** Corrections remembered at a time: every row of a list asks for those of the same query. */
const REMEMBERED = 50;

/** Finds what somebody may have meant by words that nothing begins with. */
export class Corrections {
  readonly #known = new Map<string, readonly string[]>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The articles' words are others now. */
  forget(): void {
    this.#known.clear();
  }

  /** @param isElsewhere whether a term is found in what the vocabulary does not hold */
  soughtFor(terms: readonly SearchTerm[], isElsewhere: (term: SearchTerm) => boolean): SoughtTerm[] {
    return terms.map((term) => {
      const [word = "", ...rest] = term.words;
      // Between quotation marks stands what is meant.
      const isLoose = rest.length === 0 && term.prefix && !isElsewhere(term);
      return { ...term, instead: isLoose ? this.#insteadOf(word) : [] };
    });
  }

  #insteadOf(word: string): readonly string[] {
    const known = this.#known.get(word);
    if (known) return known;
    const { vocabulary } = this;
    const instead = vocabulary.find(beginningWith(word)).length > 0 ? [] : closeSpellings(word, vocabulary.inUse());
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(word, instead);
    return instead;
  }
}
