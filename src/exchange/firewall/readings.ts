import { isUtf8 } from "node:buffer";
import { encodedBytes } from "./encodedBytes";
import { packedStreams } from "./packedStreams";
import { punycodeLabels } from "./punycodeLabels";
import { quotedPrintable } from "./quotedPrintable";
import { scatteredWords } from "./scatteredWords";
import { spellings } from "./spellings";
import { textsInBytes } from "./textsInBytes";
import { unescaped } from "./unescaped";
import { untagged } from "./untagged";

/** Base64 within a compressed stream within base64. */
const MAX_DEPTH = 3;
/** Characters. A shorter stretch of text among bytes holds no name with escapes or markup in it. */
const MIN_WRITTEN = 8;

/**
 * The ways in which a finished file can be read as text, whatever its format and whatever its exporter says is in it: as it
 * stands, or, of what is no text, whatever texts lie in it and in its compressed streams; with escapes, character references,
 * percent-encoding and quoted-printable undone, without markup, and what stands in it in base64, hexadecimal or Punycode. Each once.
 * Left out are the strings of `exempt`: the very images that the exporter was given, in base64, and the format's own boilerplate.
 */
export function readings(bytes: Uint8Array, exempt: readonly string[]): string[] {
  const found = new Set<string>();
  read(bytes, exempt, MAX_DEPTH, found);
  // Not in what was decoded: ordinary words read as base64 are random bytes, and short names would be found in them.
  if (!isText(bytes)) found.add(scatteredWords(bytes));
  return [...found];
}

function read(bytes: Uint8Array, exempt: readonly string[], depth: number, found: Set<string>): void {
  const whole = isText(bytes);
  const readable = new Set(whole ? waysToRead(without(text(bytes), exempt)) : textsAmong(bytes, exempt));
  for (const way of readable) {
    found.add(way);
    for (const label of punycodeLabels(way)) found.add(label);
  }
  if (depth === 0) return;
  const inside = [...encodedBytes([...readable].join("\n")), ...(whole ? [] : packedStreams(bytes))];
  for (const inner of inside) read(inner, [], depth - 1, found);
}

function isText(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

/** What is no text as a whole; or in UTF-16, where every other byte may be a zero. */
function textsAmong(bytes: Uint8Array, exempt: readonly string[]): string[] {
  const texts = textsInBytes(bytes).map((runs) => without(runs, exempt));
  const ways = texts.flatMap((runs) =>
    runs.length > bytes.length / 4 ? waysToRead(runs) : [...spellings(runs), ...waysToRead(longRuns(runs))],
  );
  return isUtf8(bytes) ? [text(bytes), ...ways] : ways;
}

/** Where little is text, most of it is chance, and not worth every way. */
function longRuns(runs: string): string {
  return runs
    .split("\n")
    .filter((run) => run.length >= MIN_WRITTEN)
    .join("\n");
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function without(whole: string, exempt: readonly string[]): string {
  let left = whole;
  for (const string of exempt) if (string !== "") left = left.replaceAll(string, " ");
  return left;
}

function waysToRead(written: string): string[] {
  const plain = [written, ...unescaped(written)];
  const quoted = quotedPrintable(written);
  return [...plain, ...plain.flatMap(untagged), ...(quoted === null ? [] : [quoted])].flatMap(spellings);
}
