/** Lines longer than this are not wrapped by hand, a mail program or a printed column, but paragraphs. */
const MAX_WRAP_WIDTH = 100;
/** Shorter lines are never as wide as a wrapped text, but verses, addresses, lists. */
const MIN_WRAP_WIDTH = 40;
/** The share of lines, among those that another follows at once, that a wrapped text fills to its width. */
const MIN_FULL_LINES = 0.5;
/** A printed column is filled by the width of its letters, not their number: so much of the longest line is full enough. */
const NEARLY_FULL = 0.75;

const ENDS_SENTENCE = /[.!?\u2026:\u061F\u06D4\u3002\uFF01\uFF1F]["'\u201D\u2019\u00BB)\]]*$/u;

/**
 * The width that a text is wrapped at, in characters: its longest line that another follows at once, if most of those lines are
 * full. 0 for a text that is not wrapped. An empty line is a gap. `standsAlone`: whether a line goes on no other.
 */
export function wrapWidth(lines: readonly string[], standsAlone: (line: string) => boolean): number {
  const followed = followedOf(lines);
  const width = followed.reduce((widest, { line }) => Math.max(widest, line.length), 0);
  const full = followed.filter(({ line, next }) => !standsAlone(next) && goesOn(line, next, width));
  return full.length > followed.length * MIN_FULL_LINES ? width : 0;
}

/** Whether a line goes on in the next: the next word would not have fitted, or nearly so, in the middle of a sentence. */
export function goesOn(line: string, next: string, width: number): boolean {
  if (width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) return false;
  const [firstWord = ""] = next.split(" ");
  if (line.length + 1 + firstWord.length > width) return true;
  return isMidSentence(line, next) && line.length >= width * NEARLY_FULL;
}

/** As `wrapWidth`, and 0 as well unless most lines break off in the middle of a sentence: a row of short paragraphs does not. */
export function brokenWidth(lines: readonly string[], standsAlone: (line: string) => boolean = () => false): number {
  const followed = followedOf(lines);
  const broken = followed.filter(({ line, next }) => isMidSentence(line, next));
  return broken.length > followed.length * MIN_FULL_LINES ? wrapWidth(lines, standsAlone) : 0;
}

/** Lines without gaps among them, put together where they go on in the next at that width. */
export function unwrapped(
  lines: readonly string[],
  width: number,
  standsAlone: (line: string) => boolean = () => false,
): string[] {
  const whole: string[][] = [];
  lines.forEach((line, index) => {
    const before = whole.at(-1);
    const isPart = before !== undefined && !standsAlone(line) && goesOn(lines[index - 1] ?? "", line, width);
    if (isPart) before.push(line);
    else whole.push([line]);
  });
  return whole.map(joinedLines);
}

/** The lines of one paragraph as one. A hyphen at the end of one stays: nobody knows whether the word has one. */
export function joinedLines(lines: readonly string[]): string {
  // Put together at the end: a book without an empty line would be read over again for each of its lines.
  const pieces = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return line;
    return /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) ? line : `${line} `;
  });
  return pieces.join("");
}

function isMidSentence(line: string, next: string): boolean {
  return !ENDS_SENTENCE.test(line) && /^["'\u201C\u2018\u00AB(]*[\p{Ll}\p{Lo}\p{Nd}]/u.test(next);
}

function followedOf(lines: readonly string[]): { line: string; next: string }[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line !== "" && next ? [{ line, next }] : [];
  });
}
