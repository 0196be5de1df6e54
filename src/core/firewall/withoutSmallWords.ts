import { foldForMatching } from "../text/foldForMatching";
import { hasNameCase, replaceWords } from "./wordsIn";
import { COMMA } from "./wordsMatcher";

/**
 * A text without the places where one of these words (folded for matching) stands in small letters by itself: "may", where the
 * name is May. A letter that no name has takes their place, so that what stood around them does not run together. In an
 * e-mail address or a handle, where everything is small, they stay.
 */
export function withoutSmallWords(text: string, words: ReadonlySet<string>): string {
  return replaceWords(text, (word, at) => {
    const inAddress = text[at - 1] === "@" || text[at + word.length] === "@";
    return !hasNameCase(word) && !inAddress && words.has(foldForMatching(word)) ? COMMA : word;
  });
}
