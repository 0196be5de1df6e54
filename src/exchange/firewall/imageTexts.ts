// biome-ignore-all lint/suspicious/noControlCharactersInRegex: these expressions are about bytes, not about characters
import { Buffer } from "node:buffer";

/** Printable ASCII and well-formed UTF-8, five characters and more; two are enough where one is a whole word. */
const EIGHT_BITS =
  /(?:[\t\n\r\x20-\x7E]|[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}){5,}|(?:[\xE0-\xEF][\x80-\xBF]{2}){2,}/g;
/** Latin-1, in which an accented letter is one byte among plain ones. */
const LATIN_1 = /(?:[\t\n\r\x20-\x7E]|(?<=[A-Za-z ])[\xC0-\xFF](?=[A-Za-z ])){5,}/g;
/** UTF-16 of the alphabets of Europe and the Middle East: the high byte is at most 6. */
const SIXTEEN_BITS_LITTLE = /(?:[\s\S][\x00-\x06]){4,}/g;
const SIXTEEN_BITS_BIG = /(?:[\x00-\x06][\s\S]){4,}/g;

/**
 * The texts that lie open in an image file: captions, names of people and devices, comments (Exif, IPTC, XMP, PNG and GIF
 * text). Every run of bytes that may be text is given, whatever the file's structure. What is compressed within the file is
 * not read, and neither is the picture.
 */
export function imageTexts(bytes: Uint8Array): string[] {
  // One character a byte. TextDecoder's "latin1" is windows-1252.
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return [
    textOf(raw, EIGHT_BITS, (run) => decode(run, "utf-8")),
    textOf(raw, LATIN_1, (run) => run),
    textOf(raw, SIXTEEN_BITS_LITTLE, (run) => bothWays(run, "utf-16le")),
    textOf(raw, SIXTEEN_BITS_BIG, (run) => bothWays(run, "utf-16be")),
  ].filter((text) => text !== "");
}

function textOf(raw: string, runs: RegExp, read: (run: string) => string): string {
  return (raw.match(runs) ?? []).map(read).join("\n");
}

/** From its first byte and from its second: nobody says at which the letters start. */
function bothWays(run: string, encoding: string): string {
  return `${decode(run, encoding)}\n${decode(run.slice(1), encoding)}`;
}

function decode(run: string, encoding: string): string {
  return new TextDecoder(encoding).decode(Buffer.from(run, "latin1"));
}
