/** How a byline is introduced where the newsroom's own word is not "By". */
const INTRODUCTIONS: Readonly<Record<string, string>> = { ar: "بقلم", fa: "نوشته", he: "מאת" };
const LIST_LANGUAGE_FALLBACK = "en";

/** The word that introduces a byline in this language. */
export function bylineIntroduction(language: string): string {
  return INTRODUCTIONS[language.split("-")[0]?.toLowerCase() ?? ""] ?? "By";
}

/** "By Ada Quill and Bram Tolle", in the article's language; empty without names. */
export function bylineLine(names: readonly string[], language: string): string {
  if (names.length === 0) return "";
  const introduction = bylineIntroduction(language);
  const list = introduction === "By" ? LIST_LANGUAGE_FALLBACK : language;
  return `${introduction} ${new Intl.ListFormat(list, { type: "conjunction" }).format(names)}`;
}
