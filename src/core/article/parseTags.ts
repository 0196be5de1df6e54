/** Separators of a list that somebody has typed or pasted: Latin, Arabic and ideographic commas, semicolons, line breaks. */
const SEPARATORS = /[,;\u060C\u061B\u3001\uFF0C\n\r\t]+/u;
/** As `detailsSchema` has it. */
const MAX_TAG_LENGTH = 100;

/** The tags in a text, in order, white space tidied. */
export function parseTags(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((tag) => tag.replace(/\s+/gu, " ").trim().slice(0, MAX_TAG_LENGTH).trim())
    .filter((tag) => tag !== "");
}
