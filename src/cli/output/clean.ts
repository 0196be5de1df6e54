/** C0 and C1 control characters but tab and line feed, and what turns the direction of the text around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/gu;

/** Text from an article or a file, fit for a terminal: it cannot move the cursor, change colours or hide other text. */
export function clean(text: string): string {
  return text.replace(CONTROL, "");
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return clean(text.replace(/\s+/gu, " ")).trim();
}
