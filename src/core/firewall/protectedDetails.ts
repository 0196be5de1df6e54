import type { Source } from "../sources/source";
import { foldForMatching } from "../text/foldForMatching";

/** Something that would give a confidential source away, folded for matching. */
export interface ProtectedDetail {
  /** Lower-case words with single spaces: see `foldForMatching`. */
  readonly words: string;
  /** The same without spaces. */
  readonly letters: string;
  /** Digits only, for telephone numbers and the like; empty when there are too few to tell. */
  readonly digits: string;
}

/** Fewer digits than this are as likely a year or a sum as a telephone number. */
const MIN_DIGITS = 7;
/** A line of private notes that is shorter is likely to stand in innocent text as well. */
const MIN_NOTE_LETTERS = 20;

/** Everything that must not leave the desk about these sources: of the confidential ones, name, aliases, contacts, addresses and notes. */
export function protectedDetails(sources: Iterable<Source>): ProtectedDetail[] {
  const details: ProtectedDetail[] = [];
  for (const source of sources) {
    if (source.terms !== "confidential") continue;
    const notes = source.notes
      .split(/[\n.!?\u061F\u3002]+/u)
      .filter((line) => lettersOf(line).length >= MIN_NOTE_LETTERS);
    for (const text of [source.name, ...source.aliases, ...source.contacts, source.url, source.archivedUrl, ...notes]) {
      const words = foldForMatching(text);
      if (words === "") continue;
      const digits = text.normalize("NFKC").replace(/[^\p{Nd}]/gu, "");
      details.push({
        words,
        letters: words.replaceAll(" ", ""),
        digits: digits.length >= MIN_DIGITS && isNumber(text) ? digits : "",
      });
    }
  }
  return details;
}

function lettersOf(text: string): string {
  return foldForMatching(text).replaceAll(" ", "");
}

function isNumber(text: string): boolean {
  return /^[\s\p{Nd}()+./#*-]+$/u.test(text.normalize("NFKC"));
}
