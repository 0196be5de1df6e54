const LETTER = /\p{L}/gu;
/** At least so much of a text's letters, and its script is the text's. */
const MIN_SHARE = 0.5;

/** Scripts that tell a language, or nearly: the one most news is written in, and letters that tell a neighbour apart. */
const SCRIPTS: readonly {
  readonly script: string;
  readonly pattern: RegExp;
  readonly language: string;
  readonly neighbours?: readonly { readonly language: string; readonly letters: RegExp }[];
}[] = [
  {
    script: "Arab",
    pattern: /\p{Script=Arabic}/gu,
    language: "ar",
    neighbours: [
      { language: "ur", letters: /[\u0679\u0688\u0691\u06BA\u06D2]/u },
      { language: "fa", letters: /[\u067E\u0686\u0698\u06AF]/u },
    ],
  },
  { script: "Hebr", pattern: /\p{Script=Hebrew}/gu, language: "he" },
  {
    script: "Cyrl",
    pattern: /\p{Script=Cyrillic}/gu,
    language: "ru",
    neighbours: [{ language: "uk", letters: /[\u0456\u0457\u0454\u0491]/iu }],
  },
  { script: "Grek", pattern: /\p{Script=Greek}/gu, language: "el" },
  { script: "Jpan", pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: "ja" },
  { script: "Hans", pattern: /\p{Script=Han}/gu, language: "zh" },
  { script: "Kore", pattern: /\p{Script=Hangul}/gu, language: "ko" },
  { script: "Deva", pattern: /\p{Script=Devanagari}/gu, language: "hi" },
  { script: "Beng", pattern: /\p{Script=Bengali}/gu, language: "bn" },
  { script: "Thai", pattern: /\p{Script=Thai}/gu, language: "th" },
  { script: "Armn", pattern: /\p{Script=Armenian}/gu, language: "hy" },
  { script: "Geor", pattern: /\p{Script=Georgian}/gu, language: "ka" },
  { script: "Ethi", pattern: /\p{Script=Ethiopic}/gu, language: "am" },
];

/** Kana stand among many more Han characters. */
const MIN_KANA_SHARE = 0.1;

/**
 * The language that a text's script speaks for, or `fallback`: Latin letters tell nothing, and where the fallback's own
 * script is found it is the better guess.
 */
export function guessLanguage(text: string, fallback: string): string {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return fallback;
  const found = SCRIPTS.find(({ pattern, script }) => {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    return share >= (script === "Jpan" ? MIN_KANA_SHARE : MIN_SHARE);
  });
  if (!found || scriptOf(fallback) === found.script) return fallback;
  return found.neighbours?.find(({ letters: telling }) => telling.test(text))?.language ?? found.language;
}

function scriptOf(language: string): string | undefined {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script === "Hant" ? "Hans" : script;
  } catch {
    return undefined;
  }
}
