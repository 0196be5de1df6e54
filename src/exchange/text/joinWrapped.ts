import { joinedLines } from "#core/text/wrapping";

/** Words that a hyphen stands before because it stands for another word's end: "sea- and airports". */
const AFTER_HYPHEN = /^(?:and|or|to|und|oder|bis|beziehungsweise|et|ou|en|of)\b/u;
/** Characters. A longer word is none. */
const MAX_WORD = 60;
const HYPHENATED = /([\p{L}\p{M}]+)-$/u;
const BEGINNING = /^[\p{Ll}\p{M}]+/u;

/** The words of a text in small letters: what tells which hyphens at the ends of lines are the words' own. */
export function vocabularyOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
}

/**
 * The lines of one paragraph as one. A word that was divided at the end of a line is put together where the text has it whole
 * somewhere else; otherwise its hyphen stays, for nobody knows whether it is its own.
 */
export function joinWrapped(lines: readonly string[], words: ReadonlySet<string>): string {
  const whole = lines.map((line, index) => {
    const next = lines[index + 1] ?? "";
    const [, start = ""] = HYPHENATED.exec(line.slice(-MAX_WORD)) ?? [];
    const [end = ""] = BEGINNING.exec(next.slice(0, MAX_WORD)) ?? [];
    if (start === "" || end === "") return { line, glue: "\n" };
    if (AFTER_HYPHEN.test(next)) return { line, glue: " " };
    return words.has(`${start}${end}`.toLowerCase()) ? { line: line.slice(0, -1), glue: "" } : { line, glue: "" };
  });
  const joined = whole.map(({ line, glue }, index) => (index < lines.length - 1 ? `${line}${glue}` : line)).join("");
  return joinedLines(joined.split("\n"));
}
