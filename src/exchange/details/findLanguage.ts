import { languageName } from "#core/language/languageName";
import { FUNCTION_WORDS } from "./functionWords";
import { guessByWords } from "./guessByWords";
import { guessLanguage } from "./guessLanguage";

/** What is known of a text's language before it is read. */
export interface LanguageKnown {
  /** As whatever holds the text says; null when it does not. */
  readonly said: string | null;
  /** Whether that is the language of a program or site rather than of this text: letters that it is not written in count more. */
  readonly isUsual?: boolean;
  /** What to assume otherwise. */
  readonly assumed: string;
}

/** The language of a text, as BCP 47, and what to say of it where nobody has said it. */
export function findLanguage(
  text: string,
  { said, isUsual = false, assumed }: LanguageKnown,
): { language: string; warnings: string[] } {
  if (said !== null) return { language: isUsual ? guessLanguage(text, said) : said, warnings: [] };
  const byScript = guessLanguage(text, assumed);
  if (byScript !== assumed) return { language: byScript, warnings: [taken(byScript, "letters")] };
  const known: ReadonlySet<string> = new Set(FUNCTION_WORDS.keys());
  const primary = assumed.toLowerCase().replace(/-.*/su, "").replace(/^no$/u, "nb");
  const guess = guessByWords(text);
  if (guess === primary || guess === "short") return { language: assumed, warnings: [] };
  if (guess !== "unknown") return { language: guess, warnings: [taken(guess, "words")] };
  // Of a language that is not known here the words tell nothing.
  return { language: assumed, warnings: known.has(primary) ? [assumedOnly(assumed)] : [] };
}

function taken(language: string, by: string): string {
  return `Nothing says which language the text is in: by its ${by} it was taken for ${languageName(language)}.`;
}

function assumedOnly(language: string): string {
  return `Nothing says which language the text is in, nor do its words: it was taken for ${languageName(language)}, the language of new articles.`;
}
