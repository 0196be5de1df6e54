import { remembered } from "./remembered";

/** Scripts written right to left (Unicode Standard Annex 9, bidirectional classes R and AL), by ISO 15924 code. */
const RTL_SCRIPTS = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

export type Direction = "ltr" | "rtl";

/** Whether a value from outside, such as an attribute, is a direction. */
export function isDirection(value: unknown): value is Direction {
  return value === "ltr" || value === "rtl";
}

/** The writing direction of a BCP 47 language tag: that of its script, or of the script usual for its language (CLDR). */
export const directionOf = remembered((language): Direction => {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
});
