/** How a byline is introduced where the newsroom's own word is not "By". */
const INTRODUCTIONS: Readonly<Record<string, string>> = { ar: "بقلم", fa: "نوشته", he: "מאת" };
const COMMAS: Readonly<Record<string, string>> = { ar: "، ", fa: "، ", ur: "، " };

/** The word that introduces a byline in this language. */
export function bylineIntroduction(language: string): string {
  return INTRODUCTIONS[primary(language)] ?? "By";
}

/** What stands before each name of a byline but the first. */
export function bylineSeparators(count: number, language: string): string[] {
  const comma = COMMAS[primary(language)] ?? ", ";
  // Where "and" is written into the name that follows, nobody could tell the names apart again.
  const and = bylineIntroduction(language) === "By" ? " and " : comma;
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => (index === count - 2 ? and : comma));
}

/** "By Ada Quill and Bram Tolle", in the article's language; empty without names. */
export function bylineLine(names: readonly string[], language: string): string {
  return names.length === 0 ? "" : `${bylineIntroduction(language)} ${namesLine(names, language)}`;
}

/** "Ada Quill and Bram Tolle", in the article's language; empty without names. */
export function namesLine(names: readonly string[], language: string): string {
  const separators = bylineSeparators(names.length, language);
  return names.map((name, index) => `${separators[index - 1] ?? ""}${name}`).join("");
}

function primary(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? "";
}
