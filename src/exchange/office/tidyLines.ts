/** The text of a note or comment as its lines: one space between words, none at a line's ends, one empty line at the most. */
export function tidyLines(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, " ")
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}
