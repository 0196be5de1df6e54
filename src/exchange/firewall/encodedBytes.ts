import { Buffer } from "node:buffer";
import { runsIn } from "./runsIn";

/** Six letters and more. */
const MIN_BASE64 = 8;
const MIN_HEX = 12;
/** A line of base64 (RFC 2045, section 6.8) or hexadecimal that goes on in the next; no word is so long. */
const BROKEN_LINE = /(?<=[\w+/-]{16})\s{1,80}(?=[\w+/=-])/gu;
/** Stands between what does not belong together: no text in any encoding. */
const APART = Buffer.from([0xff, 0xff, 0xff, 0xff]);

/** Both alphabets of RFC 4648. */
const BASE64 = alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");
const HEX = alphabet("0123456789abcdefABCDEF");

/**
 * What a text holds in base64 and in hexadecimal: of each way to read it all that there is, one behind the other, with bytes between
 * them that are no text. Letters, slashes and hyphens may stand before it without a gap, as in an address: every start is tried.
 */
export function encodedBytes(text: string): Uint8Array[] {
  const joined = text.replace(BROKEN_LINE, "");
  const hex = runsOf(joined, HEX, MIN_HEX);
  const base64 = runsOf(joined, BASE64, MIN_BASE64);
  for (const run of hex) base64.delete(run);
  return [...decoded(base64, "base64", [0, 1, 2, 3]), ...decoded(hex, "hex", [0, 1])];
}

function decoded(runs: ReadonlySet<string>, encoding: "base64" | "hex", starts: readonly number[]): Uint8Array[] {
  if (runs.size === 0) return [];
  return starts.map((start) => {
    const pieces: Buffer[] = [];
    for (const run of runs) pieces.push(Buffer.from(start === 0 ? run : run.slice(start), encoding), APART);
    return Buffer.concat(pieces);
  });
}

function runsOf(text: string, letters: Uint8Array, min: number): Set<string> {
  const isOne = (at: number) => letters[text.charCodeAt(at)] ?? 0;
  return new Set(runsIn({ length: text.length, min }, isOne).map((run) => text.slice(...run)));
}

/** 1 for each letter, by its code. */
function alphabet(letters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}
