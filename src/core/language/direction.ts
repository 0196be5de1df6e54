/** Scripts written right to left (Unicode Standard Annex 9, bidirectional classes R and AL), by ISO 15924 code. */
const RTL_SCRIPTS = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The writing direction of a BCP 47 language tag: that of its script, or of the script usual for its language (CLDR). */
export function directionOf(language: string): "ltr" | "rtl" {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
