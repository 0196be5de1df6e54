import { z } from "zod";

/** A language tag of BCP 47 (RFC 5646), as far as `Intl` knows it well-formed: "en", "en-GB", "ar", "zh-Hant". */
export const languageTagSchema = z
  .string()
  .refine(isLanguageTag, "must be a BCP 47 language tag, such as en, en-GB or ar")
  .meta({ description: "BCP 47 language tag" });

export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
