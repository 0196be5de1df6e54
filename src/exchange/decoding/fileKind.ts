/** Files that people take for text, by their first bytes (as in the `file` command's magic numbers). */
const SIGNATURES: readonly { readonly kind: string; readonly at?: number; readonly start: string }[] = [
  { kind: "a PDF file", start: "%PDF-" },
  { kind: "a ZIP archive or an Office file that is no text", start: "PK\u0003\u0004" },
  { kind: "an old Word or Office file", start: "\u00D0\u00CF\u0011\u00E0" },
  { kind: "an RTF file", start: "{\\rtf" },
  { kind: "an image", start: "\u0089PNG" },
  { kind: "an image", start: "\u00FF\u00D8\u00FF" },
  { kind: "an image", start: "GIF8" },
  { kind: "an image", at: 8, start: "WEBP" },
  { kind: "a compressed file", start: "\u001F\u008B" },
  { kind: "a compressed file", start: "7z\u00BC\u00AF" },
  { kind: "a compressed file", start: "Rar!" },
  { kind: "a recording", start: "ID3" },
  { kind: "a recording", start: "OggS" },
  { kind: "a recording", at: 4, start: "ftyp" },
  { kind: "a recording", at: 8, start: "WAVE" },
  { kind: "a program", start: "\u007FELF" },
  { kind: "a program", start: "MZ\u0090" },
];

/** More control characters than this share of a file, and it is not text. */
const MAX_CONTROL_SHARE = 0.05;
/** A few strays in a short note do not make it a program. */
const MIN_CONTROLS = 5;
/** Of zeros already few do; but old systems fill a text's last block up with them. */
const MAX_ZERO_SHARE = 0.001;
const SAMPLE_BYTES = 64 * 1024;

/** The kind of what is not text, and nothing that has a name either. */
export const NOT_TEXT = "not text";

/** What a file is when it is not text, in words for a message ("a PDF file"); null for text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  const known = SIGNATURES.find(({ at = 0, start }) => head.startsWith(start, at));
  if (known) return known.kind;
  const text = withoutFilling(bytes);
  const sample = text.subarray(0, SAMPLE_BYTES);
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  const zeros = countZeros(text);
  const isText =
    zeros <= text.length * MAX_ZERO_SHARE && controls < Math.max(MIN_CONTROLS, sample.length * MAX_CONTROL_SHARE);
  return isText ? null : NOT_TEXT;
}

function withoutFilling(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

function countZeros(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count += 1;
  return count;
}
