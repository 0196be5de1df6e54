import { searchNames } from "#core/search/searchNames";
import { foldForMatching } from "#core/text/foldForMatching";
import type { Choice, Section } from "./choice";

interface SectionOf<Item extends object> {
  readonly title: string;
  readonly sign: string;
  readonly items: readonly Item[];
  /** The words that find an item, its name first. */
  readonly wordsOf: (item: Item) => string;
  readonly keyOf: (item: Item) => string;
  readonly choiceOf: (item: Item) => Choice;
}

/** Folding ten thousand headlines takes longer than searching them: each is folded once for as long as it stays the same. */
const folded = new WeakMap<object, string>();

/** A kind of thing for the palette. Choices are made only of what was found. */
export function section<Item extends object>(of: SectionOf<Item>): Section {
  const { title, sign, items, wordsOf, keyOf, choiceOf } = of;
  const nameOf = (item: Item) => {
    const known = folded.get(item);
    if (known !== undefined) return known;
    const name = foldForMatching(wordsOf(item));
    folded.set(item, name);
    return name;
  };
  return {
    title,
    sign,
    find(typed, limit) {
      const found = searchNames(items, nameOf, typed, limit);
      return { title, choices: found.items.map(choiceOf), total: found.total, rank: found.rank };
    },
    recall(value) {
      const item = items.find((each) => keyOf(each) === value);
      return item === undefined ? null : choiceOf(item);
    },
  };
}
