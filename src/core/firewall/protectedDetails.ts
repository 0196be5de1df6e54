import type { Source } from "../sources/source";
import { foldDigits } from "../text/foldDigits";
import { foldForMatching } from "../text/foldForMatching";
import { withoutLookAlikes } from "./lookAlikes";
import { COMMA } from "./wordsMatcher";

/** Something that would give a confidential source away, folded for matching. */
export interface ProtectedDetail {
  /** Lower-case words with single spaces: see `foldForMatching`. Empty for a number. */
  readonly words: string;
  /** The end of a telephone number or the like, digits only; empty for words. */
  readonly digits: string;
  /**
   * `anywhere`: however they stand. `name`: a name of one word, which is no name where it is written small. `listed`: surname
   * first, with `COMMA` after it: found only with a comma there. `surname-first`: the same, found without the comma as well.
   */
  readonly found: "anywhere" | "name" | "listed" | "surname-first";
}

/**
 * Fewer digits than this are as likely a year or a sum as a telephone number. So many from its end tell a number, whether it
 * is written with the country's code, with a leading zero or without.
 */
const NUMBER_DIGITS = 7;
/** In notes, where dates and sums stand as well, a number of fewer digits is none to protect. */
const NOTED_NUMBER_DIGITS = 9;
/** A line of private notes that is shorter is likely to stand in innocent text as well. */
const MIN_NOTE_LETTERS = 20;

const FOUND = ["anywhere", "name", "listed", "surname-first"] as const;
/** One that the library has in small letters, as a handle is, or with digits, is looked for however it is written. */
const ONE_WORD = /^[\p{Lu}\p{Lt}][\p{L}\p{M}]*$/u;

const EMAIL = /[^\s<>()[\],;:]+@[^\s<>()[\],;:]+/gu;
const NUMBER = /(?<![\p{L}\p{N}])\d(?:[^\p{L}\p{N}\n]{0,3}\d)*(?![\p{L}\p{N}])/gu;
const CONTACT_LABEL = /^\s*[\p{L}\s-]{1,30}:/u;
const SCHEME = /^https?:\/\/(?:www\.)?/iu;

/**
 * Everything that must not leave the desk about these sources: of the confidential ones, name, aliases, contacts, web
 * addresses and notes, and each e-mail address and telephone number in them also on its own.
 */
export function protectedDetails(sources: Iterable<Source>): ProtectedDetail[] {
  const all = [...sources];
  const secret = all.filter((source) => source.terms === "confidential");
  if (secret.length === 0) return [];
  // Ali Hassan may be a minister, and Hassan Ali somebody whom nobody may name.
  const others = all.filter((source) => source.terms === "on-the-record");
  const open = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(foldForMatching)));
  return secret.flatMap((source) => detailsOf(source, open));
}

function detailsOf(source: Source, open: ReadonlySet<string>): ProtectedDetail[] {
  const { kind, name, aliases, contacts, url, archivedUrl, notes } = source;
  const names = [name, ...aliases];
  const parts = contacts.flatMap((contact) => contact.split(/[;\n]/u));
  const noteLines = notes
    .split(/[\n.!?\u061F\u3002]+/u)
    .filter((line) => foldForMatching(line).replaceAll(" ", "").length >= MIN_NOTE_LETTERS);
  const texts = [
    ...names.filter((each) => !isOneWord(each)),
    ...contacts,
    ...parts.map((part) => part.replace(CONTACT_LABEL, "")),
    ...[url, archivedUrl].map((address) => address.replace(SCHEME, "")),
    ...noteLines,
    ...[...contacts, notes].flatMap((text) => text.match(EMAIL) ?? []),
  ];
  const people = kind === "person" ? names : [];
  const isTurned = (each: string) => isOfTwo(each) && !surnameFirst(each).some((turned) => open.has(plainly(turned)));
  const words: Readonly<Record<ProtectedDetail["found"], ReadonlySet<string>>> = {
    anywhere: wordsOf(texts),
    name: wordsOf(names.filter(isOneWord)),
    listed: wordsOf(people.filter((each) => !isTurned(each)).flatMap(surnameFirst)),
    "surname-first": wordsOf(people.filter(isTurned).flatMap(surnameFirst)),
  };
  const numbers = new Set([
    ...[...names, ...contacts].flatMap((text) => numbersIn(text, NUMBER_DIGITS)),
    ...numbersIn(notes, NOTED_NUMBER_DIGITS),
  ]);
  return [
    ...FOUND.flatMap((found) => [...words[found]].map((folded) => ({ words: folded, digits: "", found }))),
    ...[...numbers].map((digits) => ({ words: "", digits, found: "anywhere" as const })),
  ];
}

/** Texts folded, each also as what its letters pass for: whoever disguises a Greek name writes it in Latin letters. */
function wordsOf(texts: readonly string[]): Set<string> {
  const spelt = texts.flatMap((text) => [
    text,
    ...[text, text.toUpperCase(), text.toLowerCase()].map((cased) => withoutLookAlikes(cased)),
  ]);
  return new Set(spelt.map(foldForMatching).filter((folded) => folded !== ""));
}

/** As a list of names has it: "Lee, Anna". */
function surnameFirst(name: string): string[] {
  const [surname, ...given] = name.trim().split(/\s+/u).reverse();
  return surname === undefined || given.length === 0 || given.length > 3
    ? []
    : [`${surname}${COMMA} ${given.reverse().join(" ")}`];
}

/** A given name and a surname, as some languages turn round even without a comma. Initials tell nobody apart. */
function isOfTwo(name: string): boolean {
  const parts = name.trim().split(/\s+/u);
  return parts.length === 2 && parts.every((part) => foldForMatching(part).length > 1);
}

function plainly(listed: string): string {
  return foldForMatching(listed.replace(COMMA, ""));
}

function isOneWord(name: string): boolean {
  return ONE_WORD.test(name.trim());
}

function numbersIn(text: string, minDigits: number): string[] {
  return (foldDigits(text.normalize("NFKC")).match(NUMBER) ?? [])
    .map((number) => number.replace(/\D/gu, ""))
    .filter((digits) => digits.length >= minDigits)
    .map((digits) => digits.slice(-NUMBER_DIGITS));
}
