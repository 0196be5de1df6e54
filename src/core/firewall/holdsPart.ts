import { foldForMatching } from "../text/foldForMatching";
import { hasNameCase, wordsIn } from "./wordsIn";
import { ARABIC_PARTICLES, HEBREW_PARTICLES } from "./wordsMatcher";

/** The article and "to" run together: ل and ال make لل. */
const ARABIC_TO_THE = /^([وف]?)لل/u;
const STARTS_ARABIC = /^\p{Script=Arabic}/u;
const ARABIC_BEFORE = new RegExp(`^${ARABIC_PARTICLES}`, "u");
const STARTS_HEBREW = /^\p{Script=Hebrew}/u;
const HEBREW_BEFORE = new RegExp(`^${HEBREW_PARTICLES}`, "u");

/**
 * Whether one of these words (folded for matching) stands in a text by itself, written as a name is, in the plain form or with
 * the s of a genitive or plural. Each word of the text is looked up once, however many are looked for.
 */
export function holdsPart(text: string, isPart: (folded: string) => boolean): boolean {
  return wordsIn(text).some((word) => hasNameCase(word) && isFormOf(word, isPart));
}

/** As `holdsPart`, of a text that is written small by its nature, as a slug or an address is. */
export function holdsPartInAnyCase(text: string, isPart: (folded: string) => boolean): boolean {
  return wordsIn(text).some((word) => isFormOf(word, isPart));
}

function isFormOf(word: string, isPart: (folded: string) => boolean): boolean {
  const folded = foldForMatching(word);
  if (isPart(folded)) return true;
  if (folded.endsWith("s")) return isPart(folded.slice(0, -1));
  if (STARTS_ARABIC.test(folded)) {
    return startsOf(folded, ARABIC_BEFORE).some(isPart) || isPart(folded.replace(ARABIC_TO_THE, "ال"));
  }
  return STARTS_HEBREW.test(folded) && startsOf(folded, HEBREW_BEFORE).some(isPart);
}

/** A word without what may be particles before it: without the first letter of them, without the first two, and so on. */
function startsOf(word: string, particles: RegExp): string[] {
  const longest = particles.exec(word)?.[0].length ?? 0;
  return Array.from({ length: longest }, (_, cut) => word.slice(cut + 1));
}
