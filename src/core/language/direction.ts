/** Languages written right to left in their usual script (CLDR, likely subtags of scripts Arab, Hebr, Syrc, Thaa, Nkoo). */
const RTL_LANGUAGES = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ks",
  "nqo",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);
const RTL_SCRIPTS = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"]);

/** The writing direction of a BCP 47 language tag. A script subtag outweighs the language ("az-Arab" is rtl). */
export function directionOf(language: string): "ltr" | "rtl" {
  const [primary = "", ...rest] = language.split("-");
  const script = rest.find((subtag) => subtag.length === 4);
  if (script) return RTL_SCRIPTS.has(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()) ? "rtl" : "ltr";
  return RTL_LANGUAGES.has(primary.toLowerCase()) ? "rtl" : "ltr";
}
