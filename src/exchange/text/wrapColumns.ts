import { charactersOf, columnsOf } from "./columnsOf";

/** What wires and mail programs keep to. */
export const COLUMNS = 65;

/** Lists and quotations at the beginning of a line; what is under an item stands where its words begin. */
const INDENT = /^(?:\s+|> ?|- |\d{1,3}\. )*/u;
const ADDRESS = /^[(<["\u201C]?(?:https?:|mailto:|www\.)/iu;
/** Scripts in which a line may end after any character. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
/** Signs that begin no line, and those that end none. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\u30FC\u3005\u303B]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

/**
 * Every line of a text wrapped at a width, which East Asian characters take two columns of and combining ones none. Items and
 * quotations keep their indent. Words are broken only where one is wider than a line, and addresses never: a broken one leads
 * nowhere.
 */
export function wrapColumns(text: string, columns = COLUMNS): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, columns))
    .join("\n");
}

/** Whether a line of the text is wider than that. */
export function exceeds(text: string, columns = COLUMNS): boolean {
  return text.split("\n").some((line) => columnsOf(line) > columns);
}

function wrapLine(line: string, columns: number): string[] {
  if (columnsOf(line) <= columns) return [line];
  const indent = INDENT.exec(line)?.[0] ?? "";
  const under = indent.replace(/(?:- |\d{1,3}\. )/gu, (mark) => " ".repeat(mark.length));
  // Deep in lists some room has to be left for words.
  const room = Math.max(columns - columnsOf(indent), Math.floor(columns / 3));
  const lines: string[] = [];
  let current = "";
  let filled = 0;
  for (const { piece, width, space } of piecesOf(line.slice(indent.length), room)) {
    const longer = filled + space.length + width;
    const fits = current === "" || longer <= room;
    if (!fits) lines.push(current);
    current = fits && current !== "" ? `${current}${space}${piece}` : piece;
    filled = fits && current !== piece ? longer : width;
  }
  lines.push(current);
  return lines.map((wrapped, index) => `${index === 0 ? indent : under}${wrapped}`);
}

interface Part {
  readonly piece: string;
  /** In columns. Counted once: measuring grows with the text. */
  readonly width: number;
}

interface Piece extends Part {
  /** What stands before it when it does not begin a line. */
  readonly space: string;
}

function piecesOf(line: string, room: number): Piece[] {
  return line
    .split(/[ \t]+/u)
    .flatMap((word, index) =>
      partsOf(word, room).map((part, at) => ({ ...part, space: index > 0 && at === 0 ? " " : "" })),
    );
}

/** A word, or the parts of it between which a line may end. */
function partsOf(word: string, room: number): Part[] {
  const width = columnsOf(word);
  if (ADDRESS.test(word) || (!UNSPACED.test(word) && width <= room)) return [{ piece: word, width }];
  const parts: Part[] = [];
  let before = "";
  for (const segment of charactersOf(word)) {
    const own = columnsOf(segment);
    const last = parts.at(-1);
    const holds =
      NOT_FIRST.test(segment) || NOT_LAST.test(before) || !(UNSPACED.test(segment) || UNSPACED.test(before));
    if (last && holds && last.width + own <= room) {
      parts[parts.length - 1] = { piece: last.piece + segment, width: last.width + own };
    } else parts.push({ piece: segment, width: own });
    before = segment;
  }
  return parts;
}
