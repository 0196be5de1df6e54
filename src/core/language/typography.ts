import type { Quotes, Typography } from "./quotes";
import { remembered } from "./remembered";

/**
 * Quotation marks by language: outer and inner, each opening and closing. From Unicode CLDR 46, `delimiters`, but where the
 * press of a language does otherwise: Arabic prints « » (CLDR: ” “), Dutch doubles its outer marks, and what is quoted within
 * a French quotation takes “ ”.
 */
const QUOTES: Readonly<Record<string, string>> = {
  und: "“”‘’",
  ar: "«»“”",
  be: "«»„“",
  bg: "„“‚‘",
  bs: "„”‘’",
  ca: "«»“”",
  cs: "„“‚‘",
  de: "„“‚‘",
  el: "«»“”",
  es: "«»“”",
  et: "„“‚‘",
  eu: "«»“”",
  fa: "«»‹›",
  fi: "””’’",
  fr: "«»“”",
  he: "””’’",
  hr: "„“‚‘",
  hu: "„”»«",
  hy: "«»“”",
  is: "„“‚‘",
  it: "«»“”",
  ka: "„“«»",
  lt: "„“‚‘",
  mk: "„“‚‘",
  nb: "«»‘’",
  nn: "«»‘’",
  no: "«»‘’",
  pl: "„”«»",
  "pt-PT": "«»“”",
  ro: "„”«»",
  ru: "«»„“",
  sk: "„“‚‘",
  sl: "„“‚‘",
  sq: "«»“”",
  sr: "„”’’",
  sv: "””’’",
  uk: "«»„“",
  ur: "”“’‘",
};

/** Their input methods put in corner brackets by themselves, and what else is typed is meant. */
const UNTOUCHED = new Set(["ja", "yue", "zh-Hant", "zh-TW", "zh-HK", "zh-MO"]);

/**
 * Languages that set an em dash around asides: American English (AP Stylebook, "dash"), Spanish (RAE, Ortografía 2010, "raya"),
 * Portuguese and East Slavic typography. Others set an en dash.
 */
const EM_DASH = new Set(["es", "pt", "ru", "be", "uk"]);
const EM_DASH_ENGLISH = new Set(["en", "en-US"]);

/** The narrow no-break space inside French quotation marks and before high signs; Canada sets a wider one, and none before signs. */
const INNER_SPACE: Readonly<Record<string, string>> = { fr: "\u202F", "fr-CA": "\u00A0" };

/** How a language sets quotations, dashes and apostrophes; null where what is typed should stay. */
export const typographyOf = remembered((language): Typography | null => {
  const tags = fallbacks(language);
  if (tags.some((tag) => UNTOUCHED.has(tag))) return null;
  const primary = tags.at(-1) ?? "und";
  const marks = [...(firstOf(tags, QUOTES) ?? QUOTES["und"] ?? "")];
  const outer = pair(marks, 0);
  const inner = pair(marks, 2);
  const isSingle = /^[\u2018-\u201A\u2039\u203A]$/u.test(inner.open);
  return {
    language: primary,
    double: outer,
    nested: isSingle ? null : inner,
    single: isSingle ? inner : null,
    innerSpace: firstOf(tags, INNER_SPACE) ?? "",
    spaceBeforeSigns: primary === "fr" && !tags.includes("fr-CA") && !tags.includes("fr-CH"),
    aside: EM_DASH.has(primary) || EM_DASH_ENGLISH.has(tags[0] ?? "") ? "\u2014" : "\u2013",
  };
});

function pair(marks: readonly string[], at: number): Quotes {
  return { open: marks[at] ?? "", close: marks[at + 1] ?? "" };
}

function firstOf(tags: readonly string[], table: Readonly<Record<string, string>>): string | undefined {
  return tags.map((tag) => table[tag]).find((found) => found !== undefined);
}

/** The tag itself, with its region or script alone, and its language, from the closest to the widest. */
function fallbacks(tag: string): string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag);
    const parts = [script, region].flatMap((part) => (part ? [`${language}-${part}`] : []));
    return [...parts, language];
  } catch {
    return ["und"];
  }
}
