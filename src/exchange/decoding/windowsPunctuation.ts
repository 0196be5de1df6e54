/** What stands in Windows-1252 where ISO 8859-1 has control characters, from 0x80 (WHATWG Encoding, index windows-1252). */
const CHARACTERS =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
const CONTROLS = /[\u0080-\u009F]/gu;

/**
 * A text with the quotes, dashes and euro signs of Windows-1252 that were decoded as control characters: Node 20 decodes it as
 * ISO 8859-1 (nodejs/node#56542), and so do writers who declare that and mean this.
 */
export function withWindowsPunctuation(text: string): string {
  return text.replace(CONTROLS, (control) => CHARACTERS[control.charCodeAt(0) - 0x80] ?? control);
}
