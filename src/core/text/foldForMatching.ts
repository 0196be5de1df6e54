import { foldDigits } from "./foldDigits";

/** Characters that Unicode asks programs to show as nothing (Default_Ignorable_Code_Point) and combining marks. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}]/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\u0000-\u007f]*$/u;
const NOT_ASCII_WORD = /[^a-z0-9]+/gu;

/** Letters that Unicode does not decompose but that people type for one another. */
const LOOSE_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ی: "ي",
  ک: "ك",
};
const LOOSE = new RegExp(`[${Object.keys(LOOSE_LETTERS).join("")}]`, "gu");

/**
 * A text reduced to lower-case words with single spaces between them, for finding one text in another whatever its
 * typography: compatibility forms, accents, case, invisible characters, tatweel, the script of digits and punctuation do not count.
 */
export function foldForMatching(text: string): string {
  // Most headlines: nothing in them but case and punctuation, in a tenth of the time.
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, " ").trim();
  return (
    foldDigits(text.normalize("NFKC"))
      .toLowerCase()
      .normalize("NFKD")
      .replace(IGNORED, "")
      .replace(/\u0640/gu, "")
      .toLowerCase()
      // After the accents are off: a letter such as ǽ is only then the æ that is looked up here.
      .replace(LOOSE, (letter) => LOOSE_LETTERS[letter] ?? letter)
      .replace(NOT_WORD, " ")
      .trim()
  );
}
