import type { Source } from "../sources/source";
import { foldForMatching } from "../text/foldForMatching";
import { type ProtectedDetail, protectedDetails } from "./protectedDetails";

/** A text about to leave the desk, and where it stands, in words that name nobody ("a caption", "the file name"). */
export interface OutgoingText {
  readonly place: string;
  readonly text: string;
}

/** Looks for protected details in texts that are about to leave. */
export interface Firewall {
  /** The places in which a protected detail stands, each once. Empty means: may leave. */
  readonly leaks: (texts: Iterable<OutgoingText>) => string[];
}

/**
 * Below this many letters a name written without its spaces ("annalee") is as likely part of another word; it is then
 * only looked for as whole words.
 */
const MIN_SQUASHED = 10;
/** Scripts that put no spaces between words, where a name cannot be told by the space around it. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The one guard behind every way out of the desk. It compares after Unicode folding, so that full-width letters, accents,
 * case, invisible characters, punctuation and markup between the letters hide nothing.
 */
export function firewallFor(sources: Iterable<Source>): Firewall {
  const details = protectedDetails(sources);
  return {
    leaks(texts) {
      const places = new Set<string>();
      if (details.length === 0) return [];
      for (const { place, text } of texts) if (holdsAny(text, details)) places.add(place);
      return [...places];
    },
  };
}

function holdsAny(text: string, details: readonly ProtectedDetail[]): boolean {
  const words = foldForMatching(text);
  if (words === "") return false;
  const padded = ` ${words} `;
  const letters = words.replaceAll(" ", "");
  const digits = digitsOf(text);
  return details.some(
    (detail) =>
      padded.includes(` ${detail.words} `) ||
      ((detail.letters.length >= MIN_SQUASHED || UNSPACED.test(detail.letters)) && letters.includes(detail.letters)) ||
      (detail.digits !== "" && digits.includes(detail.digits)),
  );
}

/** The digits of a text, with runs that belong to different numbers kept apart. */
function digitsOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<=\p{Nd})[\s()./-]+(?=\p{Nd})/gu, "")
    .replace(/[^\p{Nd}]+/gu, " ");
}
