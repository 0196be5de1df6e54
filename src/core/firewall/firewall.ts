import type { Source } from "../sources/source";
import { foldDigits } from "../text/foldDigits";
import { foldForMatching } from "../text/foldForMatching";
import { protectedDetails } from "./protectedDetails";
import { undisguised } from "./undisguised";
import { COMMA, type FoldedText, invertedMatcher, wordsMatcher } from "./wordsMatcher";

/** A text about to leave the desk, and where it stands, in words that name nobody ("a caption", "the file name"). */
export interface OutgoingText {
  readonly place: string;
  readonly text: string;
}

/** Latin, Arabic, ideographic. */
const COMMAS = /\s*[,\u060C\u3001]/gu;
const CAPITAL_AFTER_SMALL = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Looks for protected details in texts that are about to leave. */
export interface Firewall {
  /** The places in which a protected detail stands, each once. Empty means: may leave. */
  readonly leaks: (texts: Iterable<OutgoingText>) => string[];
}

/**
 * The one guard behind every way out of the desk. It compares after Unicode folding, so that full-width letters, accents,
 * case, invisible characters, punctuation and markup between the letters hide nothing, and undoes what `undisguised` names.
 */
export function firewallFor(sources: Iterable<Source>): Firewall {
  const details = protectedDetails(sources);
  const numbers = details.map(({ digits }) => digits).filter((digits) => digits !== "");
  const holdsWords = details
    .filter(({ words }) => words !== "")
    .map(({ words, inverted }) => (inverted ? invertedMatcher(words) : wordsMatcher(words)));

  const holdsAny = (text: string) => {
    const folded = fold(text);
    if (folded.letters === "") return false;
    if (holdsWords.some((holds) => holds(folded))) return true;
    const digits = digitsOf(text);
    return numbers.some((number) => digits.includes(number));
  };
  return {
    leaks(texts) {
      const places = new Set<string>();
      if (details.length === 0) return [];
      for (const { place, text } of texts) if (undisguised(text).some(holdsAny)) places.add(place);
      return [...places];
    },
  };
}

function fold(text: string): FoldedText {
  const words = foldForMatching(text);
  return {
    words: ` ${words} `,
    letters: words.replaceAll(" ", ""),
    edges: () => edgesOf(text),
    withCommas: () => ` ${foldForMatching(text.replace(COMMAS, `${COMMA} `))} `,
  };
}

function edgesOf(text: string): Set<number> {
  const edges = new Set([0]);
  let offset = 0;
  for (const word of foldForMatching(text.replace(CAPITAL_AFTER_SMALL, " ")).split(" ")) {
    offset += word.length;
    edges.add(offset);
  }
  return edges;
}

/** The digits of a text, those of one number together: whatever few signs stand between them, letters and lines part them. */
function digitsOf(text: string): string {
  return foldDigits(text.normalize("NFKC"))
    .replace(/(?<=\d)[^\p{L}\p{N}\n]{1,3}(?=\d)/gu, "")
    .replace(/\D+/gu, " ");
}
