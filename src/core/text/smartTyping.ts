import { languageOfLine } from "../language/languageOfLine";
import { openQuotations, type Typography } from "../language/quotes";
import { typographyOf } from "../language/typography";

/** Where a character is typed. */
export interface Typing {
  /** The text of the paragraph up to the caret, without what is typed. */
  readonly before: string;
  readonly typed: string;
  /** The article's. */
  readonly language: string;
}

/** What stands instead: so many characters before the caret and the one typed become this. */
export interface Setting {
  readonly take: number;
  readonly set: string;
}

const APOSTROPHE = "\u2019";
const EN_DASH = "\u2013";
const EM_DASH = "\u2014";
const GERESH = "\u05F3";
const GERSHAYIM = "\u05F4";

/** Where a quotation opens: at the beginning, after white space, an opening bracket or a dash. */
const OPENS_AFTER = /(?:^|[\s\uFFFC([{\u2013\u2014\u00BF\u00A1])$/u;
/** Marks of inches and seconds stand for themselves. */
const STRAIGHT = /(?<!\p{Nd})"/gu;
/** An address, a path, a variable, an attribute, a tag: what a machine will read. */
const FOR_MACHINES = /:\/\/|^www\.|\\|^[./~]*\/|[\p{L}\p{N}]@[\p{L}\p{N}]|_|=|<|\w\.\w+\//u;

/**
 * What typography makes of a character as it is typed: quotation marks, apostrophes, dashes and the ellipsis as the language
 * of the text has them. Null when what was typed stays. Addresses and code are left alone, and so is a straight mark whose
 * fellow has stayed straight.
 */
export function smartTyping({ before, typed, language }: Typing): Setting | null {
  const typography = typographyOf(languageOfLine(before, language));
  if (typography === null || isCode(before)) return null;
  switch (typed) {
    case '"':
      return double(before, typography);
    case "'":
      return single(before, typography);
    case "-":
      return dash(before, typography);
    case ".":
      return /(?:^|[^.])\.\.$/u.test(before) && !forMachines(before) ? { take: 2, set: "\u2026" } : null;
    case " ":
      return space(before, typography);
    default:
      return sign(before, typed, typography) ?? mended(before, typed, typography);
  }
}

function double(before: string, typography: Typography): Setting | null {
  const { language, double: outer, nested, innerSpace } = typography;
  const straight = before.match(STRAIGHT)?.length ?? 0;
  if (straight % 2 === 1 || before.endsWith("=")) return null;
  const open = openQuotations(before, typography);
  const last = open.at(-1);
  const set = (quote: string) => ({ take: 0, set: quote });
  // After a dash a speech that breaks off ends; after anything else that opens, another begins.
  if (opensAfter(before, typography) && !(last && /[\u2013\u2014]$/u.test(before))) {
    const quotes = last === outer && nested ? nested : outer;
    return set(quotes === outer ? `${quotes.open}${innerSpace}` : quotes.open);
  }
  if (last) return set(last === outer ? `${innerSpace}${last.close}` : last.close);
  if (language === "he" && /\p{Script=Hebrew}$/u.test(before)) return set(GERSHAYIM);
  if (/\p{Nd}$/u.test(before) || forMachines(before)) return null;
  return set(`${innerSpace}${outer.close}`);
}

function single(before: string, typography: Typography): Setting | null {
  const { language, single: quotes } = typography;
  if (before.endsWith("=") || forMachines(before)) return null;
  const set = (quote: string) => ({ take: 0, set: quote });
  if (opensAfter(before, typography)) return set(quotes?.open ?? APOSTROPHE);
  if (language === "he" && /\p{Script=Hebrew}$/u.test(before)) return set(GERESH);
  const isOpen = quotes && before.lastIndexOf(quotes.open) > before.lastIndexOf(quotes.close);
  return set(isOpen ? quotes.close : APOSTROPHE);
}

/** Right after a mark that opens a quotation, another may open within. */
function opensAfter(before: string, { double: outer, nested, single: inner }: Typography): boolean {
  const opening = [outer, nested, inner].flatMap((quotes) =>
    quotes && quotes.open !== quotes.close ? [quotes.open] : [],
  );
  return OPENS_AFTER.test(before) || opening.some((mark) => before.endsWith(mark));
}

function dash(before: string, { aside }: Typography): Setting | null {
  if (forMachines(before)) return null;
  // Three at the beginning of a paragraph are a rule.
  if (/(?:^|[^-])-$/u.test(before)) {
    if (before === "-") return null;
    return { take: 1, set: /\s-$/u.test(before) ? aside : EN_DASH };
  }
  return /[^\s]\u2013$/u.test(before) || /\s[\u2013\u2014]$/u.test(before) ? { take: 1, set: EM_DASH } : null;
}

function space(before: string, { aside, innerSpace, double: outer }: Typography): Setting | null {
  if (before === "--") return { take: 2, set: `${aside} ` };
  // The space inside the marks is there already.
  return innerSpace !== "" && before.endsWith(`${outer.open}${innerSpace}`)
    ? { take: innerSpace.length, set: innerSpace }
    : null;
}

function sign(before: string, typed: string, { spaceBeforeSigns }: Typography): Setting | null {
  if (!spaceBeforeSigns || !/\S $/u.test(before) || !/^[?!;:]$/u.test(typed)) return null;
  return { take: 1, set: `${typed === ":" ? "\u00A0" : "\u202F"}${typed}` };
}

/** A mark that the next letter shows to have been another. */
function mended(before: string, typed: string, { language, single: quotes }: Typography): Setting | null {
  if (!/^[\p{L}\p{N}]$/u.test(typed)) return null;
  if (language === "he" && /\p{Script=Hebrew}\u201D$/u.test(before) && /\p{Script=Hebrew}/u.test(typed)) {
    return { take: 1, set: `${GERSHAYIM}${typed}` };
  }
  const inWord = quotes && quotes.close !== APOSTROPHE && before.endsWith(quotes.close) && /\p{L}.$/u.test(before);
  if (inWord) return { take: 1, set: `${APOSTROPHE}${typed}` };
  const decade = language === "en" && typed === "s" && /(?:^|[\s(])\u2018\d0$/u.exec(before);
  return decade ? { take: 3, set: `${APOSTROPHE}${before.slice(-2)}s` } : null;
}

/** Within backticks, as people mark code. */
function isCode(before: string): boolean {
  return (before.split("`").length - 1) % 2 === 1;
}

function forMachines(before: string): boolean {
  return FOR_MACHINES.test(/\S*$/u.exec(before)?.[0] ?? "");
}
