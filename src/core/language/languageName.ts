/** Languages offered first; every well-formed tag may be typed. */
export const COMMON_LANGUAGES = [
  "en",
  "en-GB",
  "en-US",
  "ar",
  "de",
  "es",
  "fa",
  "fr",
  "he",
  "hi",
  "it",
  "ja",
  "nl",
  "pl",
  "pt",
  "ru",
  "tr",
  "uk",
  "ur",
  "zh-Hans",
  "zh-Hant",
] as const;

/** A language's English name ("British English"), or the tag itself when it has none or is not well-formed. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
