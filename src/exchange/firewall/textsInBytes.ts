import { Buffer } from "node:buffer";
import { type Run, runsIn } from "./runsIn";
import { isPrintable, wideRuns } from "./wideRuns";

/** Bytes. Fewer are as likely chance as a word. */
const MIN_BYTES = 5;
/** Characters. Longer runs do not come about by chance. */
const LONG = 12;
const FOUR_LETTERS = /[\p{L}\p{M}]{4}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a zero stands between two strings in a row
const LIKE_A_NAME = /^[\p{L}\p{M}\p{Cf} .'\u0000-]+$/u;

/**
 * The texts that lie open in bytes of any kind: captions, names of people and devices, comments (Exif, IPTC, XMP, PNG and
 * GIF text). Every run of bytes that may be text is given, in UTF-8, Latin-1 and UTF-16, whatever the file's structure, one
 * text an encoding. Of random bytes next to nothing is left. What is compressed or encoded is not read.
 */
export function textsInBytes(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { length } = raw;
  const inUtf8 = runsIn({ length, min: MIN_BYTES }, (at) => utf8At(raw, at));
  const inLatin1 = runsIn({ length, min: MIN_BYTES }, (at) => latin1At(raw, at));
  return [
    inUtf8.map((run) => raw.toString("utf8", ...run)),
    // Without an accented letter it is the one above.
    inLatin1.filter((run) => holdsAccent(raw, run)).map((run) => raw.toString("latin1", ...run)),
    ...wideTexts(raw),
  ]
    .map((runs) => runs.filter(mayBeWords).join("\n"))
    .filter((text) => text !== "");
}

/** Three letters among a few signs stand in any photograph: a source of that name must not shut in every picture. */
function mayBeWords(run: string): boolean {
  return run.length >= LONG || FOUR_LETTERS.test(run) || LIKE_A_NAME.test(run);
}

/** How many bytes the text goes on here, in UTF-8; a single zero, as between two strings in a row, does not end it. */
function utf8At(raw: Buffer, at: number): number {
  const byte = raw[at] ?? 0;
  if (isPrintable(byte)) return raw[at + 1] === 0 && raw[at + 2] !== 0 ? 2 : 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next += 1) if (((raw[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** An accented letter counts among plain ones. */
function latin1At(raw: Buffer, at: number): number {
  const byte = raw[at] ?? 0;
  if (isPrintable(byte)) return 1;
  return byte >= 0xc0 && isLetterOrSpace(raw[at - 1]) && isLetterOrSpace(raw[at + 1]) ? 1 : 0;
}

function holdsAccent(raw: Buffer, [start, end]: Run): boolean {
  for (let at = start; at < end; at += 1) if ((raw[at] ?? 0) >= 0x80) return true;
  return false;
}

function isLetterOrSpace(byte = 0): boolean {
  const small = byte | 0x20;
  return byte === 0x20 || (small >= 0x61 && small <= 0x7a);
}

/** In UTF-16 of either order, from the first byte and from the second: nobody says where the letters start. */
function wideTexts(raw: Buffer): string[][] {
  return (["utf-16le", "utf-16be"] as const).flatMap((encoding) => {
    const decoder = new TextDecoder(encoding);
    return [0, 1].map((from) =>
      wideRuns(raw, from, encoding === "utf-16be").map((run) => decoder.decode(raw.subarray(...run))),
    );
  });
}
