import type { Run } from "./runsIn";

/** Bytes: four letters; of ideographs two are a whole name. */
const MIN_ALPHABETIC = 8;
const MIN_IDEOGRAPHIC = 4;

const NO_TEXT = 0;
const ALPHABETIC = 1;
const IDEOGRAPHIC = 2;
/** What each unit of UTF-16 is: to look it up takes a tenth of the time of asking. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isAlphabetic(unit) ? ALPHABETIC : isIdeographic(unit) ? IDEOGRAPHIC : NO_TEXT,
);

/**
 * Where bytes may be text in UTF-16, counted from a first byte: in the alphabets of Europe and the Middle East wherever it
 * stands. Half of all pairs of bytes are an ideograph or a syllable of Korean, so that of these only what a zero or the end ends
 * counts, as it does in the fields of files.
 */
export function wideRuns(bytes: Uint8Array, from: number, bigEndian: boolean): Run[] {
  const high = bigEndian ? 0 : 1;
  const low = 1 - high;
  const runs: Run[] = [];
  let start = from;
  let letters = from;
  let at = from;
  for (; at + 1 < bytes.length; at += 2) {
    const unit = (bytes[at + high] ?? 0) * 256 + (bytes[at + low] ?? 0);
    const kind = KINDS[unit];
    if (kind === ALPHABETIC) continue;
    if (at - letters >= MIN_ALPHABETIC) runs.push([letters, at]);
    letters = at + 2;
    if (kind === IDEOGRAPHIC) continue;
    if (unit === 0 && at - start >= MIN_IDEOGRAPHIC) runs.push([start, at]);
    start = at + 2;
  }
  if (at - letters >= MIN_ALPHABETIC) runs.push([letters, at]);
  if (at - start >= MIN_IDEOGRAPHIC) runs.push([start, at]);
  return runs;
}

/** Whether a code of one or two bytes is a plain letter, digit, sign or white space. */
export function isPrintable(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || unit === 9 || unit === 10 || unit === 13;
}

/** To the end of Arabic; Vietnamese and extended Greek; the signs of typography; halves of letters beyond the basic plane. */
function isAlphabetic(unit: number): boolean {
  if (unit < 0xa0) return isPrintable(unit);
  return unit < 0x700 || (unit >= 0x1e00 && unit < 0x2070) || (unit >= 0xd800 && unit < 0xe000);
}

function isIdeographic(unit: number): boolean {
  return (unit >= 0x3000 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7b0);
}
