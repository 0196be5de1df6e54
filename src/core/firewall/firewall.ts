import type { Source } from "../sources/source";
import { foldDigits } from "../text/foldDigits";
import { foldForMatching } from "../text/foldForMatching";
import { holdsSurnameFirst } from "./holdsSurnameFirst";
import { type ProtectedDetail, protectedDetails } from "./protectedDetails";
import { undisguised } from "./undisguised";
import { withoutSmallWords } from "./withoutSmallWords";
import { COMMA, type FoldedText, hasWords, listedMatcher, wordsMatcher } from "./wordsMatcher";

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
  const written = details.filter(({ words }) => words !== "");
  const holdsWords = written.filter(({ found }) => found !== "name").map(matcherOf);
  const names = written
    .filter(({ found }) => found === "name")
    .map((detail) => ({ name: detail.words, holds: matcherOf(detail) }));

  const holdsDetail = (text: FoldedText) => {
    if (holdsWords.some((holds) => holds(text))) return true;
    const digits = digitsOf(text.written);
    return numbers.some((number) => digits.includes(number));
  };
  const holdsAny = (text: string) => {
    const suspected = new Set<(typeof names)[number]>();
    for (const reading of undisguised(text)) {
      const folded = fold(reading);
      if (folded.letters === "") continue;
      if (holdsDetail(folded)) return true;
      for (const name of names) if (name.holds(folded)) suspected.add(name);
    }
    if (suspected.size === 0) return false;
    const left = withoutSmallWords(text, new Set([...suspected].map(({ name }) => name)));
    return undisguised(left).some((reading) => {
      const folded = fold(reading);
      return [...suspected].some(({ holds }) => holds(folded));
    });
  };
  return {
    leaks(texts) {
      const places = new Set<string>();
      if (details.length === 0) return [];
      for (const { place, text } of texts) if (holdsAny(text)) places.add(place);
      return [...places];
    },
  };
}

function matcherOf({ words, found }: ProtectedDetail): (text: FoldedText) => boolean {
  const listed = listedMatcher(words);
  if (found === "listed") return listed;
  if (found !== "surname-first") return wordsMatcher(words);
  const name = words.replace(COMMA, "");
  return (text) => hasWords(text.words, name) && (listed(text) || holdsSurnameFirst(text, name));
}

function fold(text: string): FoldedText {
  const words = foldForMatching(text);
  return {
    written: text,
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
