import type { DocumentNode } from "#core/article/document/documentNode";

/** Between cells, and at the beginning or end of a row whose first or last cell is empty. */
const BAR = /(?:^|\s)\|(?=\s|$)/gu;
const MIN_ROWS = 2;
/** GFM's line between head and body (https://github.github.com/gfm/#delimiter-row). */
const DELIMITERS = /^\|?(?:\s?:?-+:?\s?\|)+(?:\s?:?-+:?)?$/u;

/** Whether a line has cells with bars between them, as Stet writes the rows of a table. */
export function isTableRow(line: string): boolean {
  return /(?:^|\s)\|(?=\s|$)/u.test(line) || DELIMITERS.test(line);
}

/** How many of the lines from a position on, which follow one another without a gap, are the rows of one table. */
export function tableRowsAt(
  lines: readonly { readonly text: string; readonly afterGap: boolean }[],
  at: number,
): number {
  const isMarkdown = hasDelimiters(lines[at + 1]?.text);
  const columns = cellsOf(lines[at]?.text ?? "", isMarkdown).length;
  let end = at;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const { text, afterGap } = line;
    if ((end > at && afterGap) || !isTableRow(text)) break;
    if (!hasDelimiters(text) && cellsOf(text, isMarkdown).length !== columns) break;
    end += 1;
  }
  return columns > 1 && end - at >= MIN_ROWS ? end - at : 0;
}

/** A table of such rows. Only a line of hyphens under the first tells that it is a head. */
export function tableOfRows(lines: readonly string[]): DocumentNode {
  const isMarkdown = hasDelimiters(lines[1]);
  const rows = lines.filter((line) => !hasDelimiters(line));
  return {
    type: "table",
    content: rows.map((line, row) => ({
      type: "tableRow",
      content: cellsOf(line, isMarkdown).map((text) => ({
        type: isMarkdown && row === 0 ? "tableHeader" : "tableCell",
        content: [{ type: "paragraph", content: text === "" ? [] : [{ type: "text", text }] }],
      })),
    })),
  };
}

function hasDelimiters(line = ""): boolean {
  return DELIMITERS.test(line);
}

/** Rows of Markdown may have a bar at both ends, and no cell there. */
function cellsOf(line: string, isMarkdown: boolean): string[] {
  const bare = isMarkdown ? line.replace(/^\|\s?|\s?\|$/gu, "") : line;
  return bare.split(BAR).map((cell) => cell.trim());
}
