/** Letters, digits, and what stands between them without ending a word: accents by themselves, invisible characters. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
const FIRST_LETTER = /[\p{L}\p{N}]/u;
/** Capitals, and letters of scripts that have none. Georgian has them, but writes no name with one. */
const AS_IN_A_NAME = /[\p{Lu}\p{Lt}\p{Lo}\p{Lm}\p{Script=Georgian}]/u;

/** The words of a text as they are written, in order. An apostrophe or a hyphen ends a word. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A text with each of its words replaced. */
export function replaceWords(text: string, replace: (word: string, at: number) => string): string {
  return text.replace(WORD, replace);
}

/** Whether a word is written as names are: with a capital, in capitals, or in a script that has none. */
export function hasNameCase(word: string): boolean {
  return AS_IN_A_NAME.test(FIRST_LETTER.exec(word)?.[0] ?? "");
}
