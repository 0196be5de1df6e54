import type { Source } from "../sources/source";
import { foldForMatching } from "../text/foldForMatching";
import { isParticle, isTitle } from "./besideNames";
import { hasNameCase, wordsIn } from "./wordsIn";
import { UNSPACED } from "./wordsMatcher";

/** Letters. A shorter part is as likely a word. */
const MIN_LETTERS = 4;
const LETTERS_ALONE = /^\p{L}+$/u;
/** "Ada Dunmarrow (harbour office)" */
const IN_BRACKETS = /\([^()]*\)/gu;

/** Words by which people know a confidential source without its whole name, folded for matching. */
export interface NameParts {
  /** The parts of the names of persons, where they have several. */
  readonly parts: ReadonlySet<string>;
  /** Names of one word. The firewall finds them itself, unless they are written small. */
  readonly single: ReadonlySet<string>;
}

const NONE: NameParts = { parts: new Set(), single: new Set() };

/** The library is the same object until it changes, and articles are checked again and again. */
const known = new WeakMap<Readonly<Record<string, Source>>, NameParts>();

/**
 * The parts of the names of confidential sources, without titles, particles, and what also stands in the name, an alias or the
 * public label of a source on the record. Of what is no person they are common words, and do not count. Names in scripts that
 * put no spaces between words have no parts: the firewall finds them wherever they stand.
 */
export function namePartsOf(sources: Readonly<Record<string, Source>>): NameParts {
  const found = known.get(sources) ?? gather(Object.values(sources));
  known.set(sources, found);
  return found;
}

/** The words of names, folded for matching. */
export function foldedWords(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(wordsIn).map(foldForMatching));
}

function gather(sources: readonly Source[]): NameParts {
  const secret = sources.filter(({ terms }) => terms === "confidential");
  if (secret.length === 0) return NONE;
  const open = foldedWords(
    sources
      .filter(({ terms }) => terms === "on-the-record")
      .flatMap(({ name, aliases, publicLabel }) => [name, publicLabel, ...aliases]),
  );
  const within = (names: readonly (readonly string[])[]) =>
    new Set(names.flatMap(partsOf).filter((part) => !open.has(part)));
  const several = (words: readonly string[]) => words.length > 1;
  const people = secret.filter(({ kind }) => kind === "person").flatMap(namesOf);
  return {
    parts: within(people.filter(several)),
    single: within(secret.flatMap(namesOf).filter((words) => !several(words))),
  };
}

/** An alias with small words in it is a description: "the clerk of Basin Two". */
function namesOf({ name, aliases }: Source): string[][] {
  return [name, ...aliases.filter(isWrittenAsName)].map((each) => wordsIn(each.replace(IN_BRACKETS, " ")));
}

function isWrittenAsName(alias: string): boolean {
  return wordsIn(alias).every((word) => hasNameCase(word) || !isLong(word));
}

function partsOf(words: readonly string[]): string[] {
  // Where one word has a capital, those without are none of the name; where none has, somebody was in a hurry.
  const named = words.some(hasNameCase) ? words.filter(hasNameCase) : words;
  const folded = named.map(foldForMatching);
  const name = folded.findIndex((word) => !isTitle(word) && isLong(word));
  // Of titles alone the last one is the name: "Judge", "Major Bishop".
  return folded.slice(name === -1 ? -1 : name).filter(tellsApart);
}

function isLong(word: string): boolean {
  return [...word].length >= MIN_LETTERS;
}

function tellsApart(part: string): boolean {
  return isLong(part) && LETTERS_ALONE.test(part) && !UNSPACED.test(part) && !isParticle(part);
}
