/** Long enough for six or eight words; short enough for every file system together with a suffix. */
const MAX_SLUG_LENGTH = 60;

/**
 * A slug from a headline: letters and digits of any script, lower case, hyphens between words, cut at a word, at most 60
 * characters. Latin accents go; other scripts stay as they are. Empty when the text has no letter or digit.
 */
export function slugify(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['\u2018\u2019\u02BC]/gu, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return "";
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > MAX_SLUG_LENGTH) break;
    slug = longer;
  }
  return slug === "" ? cutToLength(words[0] ?? "") : slug;
}

/** Whether a text may stand as a slug: what `slugify` could have made. */
export function isSlug(text: string): boolean {
  if (text.length > MAX_SLUG_LENGTH || text !== text.toLowerCase()) return false;
  return /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u.test(text);
}

/** The beginning of a word, without half a surrogate pair at its end. */
function cutToLength(word: string): string {
  return word.slice(0, MAX_SLUG_LENGTH).replace(/[\uD800-\uDBFF]$/u, "");
}
