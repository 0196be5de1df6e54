import type { Direction } from "#core/language/direction";
import { plainDirection } from "#core/language/paragraphDirection";

/** A stretch of a line whose letters run one way. */
export interface DirectionRun {
  readonly text: string;
  readonly direction: Direction;
}

/** The blocks of Unicode in which letters written from the right stand (DerivedBidiClass, R and AL), and their marks. */
const FROM_RIGHT = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/** A letter, or a mark that stands for one, with what is put on it. */
const LETTER = /[\p{L}\u200E\u200F\u061C][\p{M}\u200C\u200D]*/gu;

/**
 * Cuts a text where its direction changes, for formats that want to be told (ECMA-376, part 1, 17.3.2.30: a run from the right
 * holds no letters from the left). What has no direction goes with the words on both sides of it, or with its paragraph.
 */
export function directionRuns(text: string, paragraph: Direction): DirectionRun[] {
  if (text === "") return [];
  if (paragraph === "ltr" && !FROM_RIGHT.test(text)) return [{ text, direction: "ltr" }];
  const runs: { text: string; direction: Direction }[] = [];
  const put = (piece: string, direction: Direction) => {
    const last = runs.at(-1);
    if (piece === "") return;
    if (last?.direction === direction) last.text += piece;
    else runs.push({ text: piece, direction });
  };
  let end = 0;
  let before: Direction = paragraph;
  for (const letter of text.matchAll(LETTER)) {
    const direction = plainDirection(letter[0]) ?? before;
    put(text.slice(end, letter.index), before === direction ? direction : paragraph);
    put(letter[0], direction);
    before = direction;
    end = letter.index + letter[0].length;
  }
  put(text.slice(end), paragraph);
  return runs;
}
