import { brokenWidth, unwrapped } from "../../text/wrapping";
import type { DocumentMark, DocumentNode } from "./documentNode";

const BULLET = /^\s*[-*•·]\s+(?=\S)/u;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/u;

/**
 * Plain text as blocks. Where it has empty lines, these part its paragraphs and a single line end is a line break; where it
 * has none, every line is a paragraph. Two or more lines in a row that are typed as a list, by hyphens or by counting
 * numbers, are one. Lines that a mail program or a printed page has wrapped in the middle of sentences are put
 * together again. `marks` hold for all of it.
 */
export function fromPlainText(text: string, marks: DocumentMark[] = []): DocumentNode[] {
  const words = (line: string): DocumentNode => ({ type: "text", text: line, ...(marks.length > 0 ? { marks } : {}) });
  const paragraph = (held: readonly string[]): DocumentNode => ({
    type: "paragraph",
    content: held.flatMap((line, index) => [...(index > 0 ? [{ type: "hardBreak" }] : []), words(line)]),
  });
  const lines = text
    .replace(/\r\n?|\u2028/gu, "\n")
    .replace(/\u2029/gu, "\n\n")
    .split("\n");
  const [only] = lines;
  // Words out of the middle of a line keep the spaces at their ends.
  if (lines.length === 1 && only !== undefined) return only === "" ? [] : [paragraph([only])];
  const blocks = unwrappedBlocks(blocksOf(lines));
  const parted = blocks.length > 1;
  return blocks.flatMap((block) =>
    runsOf(block).flatMap(({ lines: held, list }) => {
      if (list === null) return parted ? [paragraph(held)] : held.map((line) => paragraph([line]));
      const content = held.map((line) => ({
        type: "listItem",
        content: [paragraph([line.replace(list === "bullet" ? BULLET : NUMBER, "")])],
      }));
      if (list === "bullet") return [{ type: "bulletList", content }];
      return [{ type: "orderedList", attrs: { start: numberOf(held[0]) ?? 1, type: null }, content }];
    }),
  );
}

/** The lines between empty ones. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    const words = line.trimEnd();
    if (words !== "") blocks.at(-1)?.push(words);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

/** The blocks with their lines put together where they were wrapped. */
function unwrappedBlocks(blocks: readonly string[][]): readonly string[][] {
  const trimmed = blocks.map((block) => block.map((line) => line.trim()));
  const width = brokenWidth(
    trimmed.flatMap((block) => ["", ...block]),
    isItem,
  );
  return width === 0 ? blocks : trimmed.map((block) => unwrapped(block, width, isItem));
}

function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBER.test(line);
}

interface Run {
  readonly lines: string[];
  readonly list: "bullet" | "number" | null;
}

/** The lines in runs of items and of other lines. One item by itself is no list: a dash begins direct speech too. */
function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length; ) {
    const bullets = lengthOf(lines, at, (line) => BULLET.test(line));
    const first = numberOf(lines[at]);
    const numbers = first === null ? 0 : lengthOf(lines, at, (line, index) => numberOf(line) === first + index);
    const list = bullets > 1 ? "bullet" : numbers > 1 ? "number" : null;
    const length = list === null ? 1 : Math.max(bullets, numbers);
    const held = lines.slice(at, at + length);
    const last = runs.at(-1);
    if (list === null && last?.list === null) last.lines.push(...held);
    else runs.push({ lines: held, list });
    at += length;
  }
  return runs;
}

function lengthOf(lines: readonly string[], from: number, fits: (line: string, index: number) => boolean): number {
  let length = 0;
  for (let line = lines[from]; line !== undefined && fits(line, length); line = lines[from + length]) length += 1;
  return length;
}

function numberOf(line: string | undefined): number | null {
  const number = NUMBER.exec(line ?? "")?.[1];
  return number === undefined ? null : Number(number);
}
