const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033\u2036\u05F4]/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2039\u203A\u2032\u2035\u05F3\u00B4`]/gu;
/** French quotation marks keep no-break spaces inside; other marks have none. */
const INNER_SPACES = /(?<=[\u00AB\u2039])[\u00A0\u202F\u2009]+|[\u00A0\u202F\u2009]+(?=[\u00BB\u203A])/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
/** Two or three hyphens are how a dash is typed. */
const TYPED_DASHES = /-{2,3}/gu;
const ELLIPSIS = /\u2026/gu;
/** Soft hyphen, zero-width space, word joiner, byte-order mark and the marks that only turn the direction: no word is another for them. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * The wording of a text without its typography: Unicode NFC, straight and curly quotes and what is typed for dashes unified, invisible
 * characters dropped, white space collapsed. Two texts with the same result say the same thing in the same words, so a
 * verdict on one holds for the other.
 */
export function normaliseWording(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(INNER_SPACES, "")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(ELLIPSIS, "...")
    .replace(DASHES, "-")
    .replace(TYPED_DASHES, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
