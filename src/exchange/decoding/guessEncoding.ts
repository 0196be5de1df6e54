import { Buffer } from "node:buffer";
import { detect } from "chardet";

/** Enough to tell an encoding by. */
const SAMPLE_BYTES = 256 * 1024;
/** Switches of ISO 2022 to Japanese, in a text that is ASCII byte by byte (RFC 1468). */
const TO_JAPANESE = ["\u001B$B", "\u001B$@"];
/** Where a name means a part of another one, and texts are written in the other. */
const WIDER: Readonly<Record<string, string>> = { "iso-8859-8": "windows-1255", "iso-8859-8-i": "windows-1255" };
/**
 * Bytes that are \u0153, \u0152 and \u20AC in ISO 8859-15 and fractions and a sign of no use in ISO 8859-1, where only the former make
 * sense: in a word, before a capital's word, and as money. Windows-1252 has them elsewhere, between 0x80 and 0x9F.
 */
const LATIN_9 = /\u00A4|(?<![\d\u00BC\u00BD])[\u00BC\u00BD]\p{L}/u;
const WINDOWS_ONLY = /[\u0080-\u009F]/u;

/** The encoding that bytes are most likely in, which say nothing about it themselves, by the name that `TextDecoder` has for it. */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const guess = decoderFor(detect(sample) ?? "windows-1252");
  if (guess !== "windows-1252") return WIDER[guess] ?? guess;
  const raw = Buffer.from(sample).toString("latin1");
  return LATIN_9.test(raw) && !WINDOWS_ONLY.test(raw) ? "iso-8859-15" : guess;
}

/** Whether what looks like ASCII is Japanese in seven bits. */
export function isIso2022Jp(text: string): boolean {
  return TO_JAPANESE.some((signal) => text.includes(signal));
}

/** The encoding's name as `TextDecoder` knows it; the web's own fallback for one that it does not know. */
function decoderFor(encoding: string): string {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    return "windows-1252";
  }
}
