/** One entry of a PDF's information dictionary (ISO 32000-1, section 14.3.3) whose value is a string. */
export interface InfoEntry {
  readonly key: string;
  /** Where its value stands, brackets included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The strings of a PDF's information dictionary; null for a file that is built in another way than Chromium builds it: with a
 * trailer and a table of plain objects (ISO 32000-1, section 7.5).
 *
 * @param pdf one character a byte
 */
export function infoEntries(pdf: string): readonly InfoEntry[] | null {
  const trailer = pdf.slice(Math.max(0, pdf.lastIndexOf("trailer")));
  const number = /\/Info\s+(\d+)\s+0\s+R/u.exec(trailer)?.[1];
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(trailer)?.[1] ?? "NaN");
  if (number === undefined || !pdf.startsWith("%PDF-") || !pdf.startsWith("xref", table)) return null;
  const at = offsetOf(Number(number), pdf.slice(table));
  const head = at === null ? null : /^\d+ 0 obj\s*<</u.exec(pdf.slice(at, at + 50));
  return at === null || head === null ? null : readEntries(pdf, at + head[0].length);
}

/** From the one section of the cross-reference table, whose entries are 20 bytes each. */
function offsetOf(number: number, table: string): number | null {
  const head = /^xref\s+0 (\d+)\s*\n/u.exec(table);
  if (head === null || number >= Number(head[1])) return null;
  const entry = table.slice(head[0].length + number * 20, head[0].length + number * 20 + 18);
  return /^\d{10} \d{5} n$/u.test(entry) ? Number(entry.slice(0, 10)) : null;
}

function readEntries(pdf: string, from: number): readonly InfoEntry[] | null {
  const found: InfoEntry[] = [];
  let at = from;
  for (;;) {
    const key = /^\s*(?:>>|\/(\w+)\s*)/u.exec(pdf.slice(at, at + 100));
    if (key === null) return null;
    if (key[1] === undefined) return found;
    const start = at + key[0].length;
    const value = pdf[start] === "(" ? literal(pdf, start) : hexadecimal(pdf, start);
    if (value === null) return null;
    found.push({ key: key[1], start, ...value });
    at = value.end;
  }
}

/** In round brackets, which may stand in it in pairs, or after a backslash (ISO 32000-1, section 7.3.4.2). */
function literal(pdf: string, start: number): { end: number; text: string } | null {
  let depth = 0;
  let text = "";
  for (let at = start; at < pdf.length; at += 1) {
    const character = pdf.charAt(at);
    if (character === "\\") {
      at += 1;
      text += pdf.charAt(at);
      continue;
    }
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return { end: at + 1, text: decoded(text.slice(1)) };
    text += character;
  }
  return null;
}

function hexadecimal(pdf: string, start: number): { end: number; text: string } | null {
  const end = pdf.indexOf(">", start) + 1;
  const digits = /^<([0-9A-Fa-f\s]*)>$/u.exec(pdf.slice(start, end))?.[1];
  if (end === 0 || digits === undefined) return null;
  const bytes = digits.match(/[0-9A-Fa-f]{2}/gu) ?? [];
  return { end, text: decoded(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join("")) };
}

/** UTF-16 when it says so, else one byte a letter (ISO 32000-1, section 7.9.2.2). */
function decoded(bytes: string): string {
  if (!bytes.startsWith("\u00FE\u00FF")) return bytes;
  return new TextDecoder("utf-16be").decode(Uint8Array.from(bytes.slice(2), (byte) => byte.charCodeAt(0)));
}
