import stringWidth from "string-width";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Between two columns. */
const GUTTER = "  ";

/**
 * Rows of cells as aligned text, one line a row. Cells may be coloured, and hold letters two columns wide. The last column
 * is cut, with an ellipsis, where the terminal ends; `columns` null cuts nothing.
 */
export function table(cells: readonly (readonly string[])[], columns: number | null): string {
  const rows = columns === null ? cells : cells.map((row) => row.map(isolate));
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  }
  const lines = rows.map((row) => {
    const padded = row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0)));
    const before = padded.slice(0, -1).join(GUTTER);
    const last = padded.at(-1) ?? "";
    const room = columns === null ? Number.POSITIVE_INFINITY : columns - stringWidth(before) - GUTTER.length;
    return [...(before === "" ? [] : [before]), cut(last, room)].join(GUTTER).trimEnd();
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** Keeps right-to-left text within its cell: without this a terminal that orders text by direction moves the columns. */
function isolate(cell: string): string {
  return RIGHT_TO_LEFT.test(cell) ? `\u2068${cell}\u2069` : cell;
}

function pad(cell: string, width: number): string {
  return cell + " ".repeat(Math.max(0, width - stringWidth(cell)));
}

/** Cuts between characters as readers see them. Too little room to cut for leaves the text as it is. */
function cut(text: string, room: number): string {
  if (stringWidth(text) <= room || room < 8) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > room - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…${text.startsWith("\u2068") ? "\u2069" : ""}`;
}
