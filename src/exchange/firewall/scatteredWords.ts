import { Buffer } from "node:buffer";
import { runsIn } from "./runsIn";

/** Bytes. A letter by itself is no word. */
const MIN_BYTES = 2;

/**
 * Every word in bytes of any kind, in UTF-8, however short, one a line: the parts of a name may stand in fields of a few bytes
 * each, with lengths or marks between them. Most of the words in random bytes are chance.
 */
export function scatteredWords(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return runsIn({ length: raw.length, min: MIN_BYTES }, (at) => letterAt(raw, at))
    .map((run) => raw.toString("utf8", ...run))
    .join("\n");
}

/** How many bytes the letter or digit has that starts here; signs beyond ASCII count as letters. */
function letterAt(raw: Buffer, at: number): number {
  const byte = raw[at] ?? 0;
  if (byte < 0x80) return isLetterOrDigit(byte) ? 1 : 0;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next += 1) if (((raw[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function isLetterOrDigit(byte: number): boolean {
  const small = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (small >= 0x61 && small <= 0x7a);
}
