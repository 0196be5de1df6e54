import { type Result, refuse, succeed } from "#core/result";
import { describeSize, MAX_IMPORT_BYTES, MAX_TEXT_BYTES } from "../limits";
import { lengthWithoutImages } from "./embeddedImages";
import { binaryKind, NOT_TEXT } from "./fileKind";
import { guessEncoding, isIso2022Jp } from "./guessEncoding";
import { isNearlyUtf8 } from "./isNearlyUtf8";
import { unmarkedUtf16 } from "./unmarkedUtf16";
import { withWindowsPunctuation } from "./windowsPunctuation";

/** A file's text, and what had to be assumed to read it. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** How far into a HTML file a declared encoding is looked for (WHATWG HTML, prescan a byte stream). */
const PRESCAN_BYTES = 1024;
/** Control characters that no text needs; a form feed or vertical tab ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const LINE_ENDS = /[\u000B\u000C\u0085]/gu;

/**
 * The text in a file: by its byte-order mark, or as UTF-8, or in the encoding that its HTML or XML declares, or else in the one
 * it most likely has, with a warning. Problem codes: `file-empty`, `file-too-large`, `not-text`.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length === 0) return refuseEmpty();
  if (bytes.length > MAX_IMPORT_BYTES) return refuseLarge(bytes.length);
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  const kind = marked ? null : binaryKind(bytes);
  if (kind !== null) {
    return refuse(
      "not-text",
      kind === NOT_TEXT ? "The file does not hold text." : `The file is ${kind}, which Stet does not read as text.`,
      "Open it in its program and save it as Word document (DOCX), OpenDocument text (ODT), HTML or plain text, or copy its text into a new article.",
    );
  }
  const { text, warnings } = marked ? decodeAs(bytes, marked, []) : decodeUnmarked(bytes);
  const clean = text.replace(LINE_ENDS, "\n").replace(CONTROLS, "");
  if (bytes.length > MAX_TEXT_BYTES && lengthWithoutImages(clean) > MAX_TEXT_BYTES) return refuseLarge(bytes.length);
  return clean.trim() === "" ? refuseEmpty() : succeed({ text: clean, warnings });
}

function refuseLarge(size: number) {
  const limits = `${describeSize(MAX_TEXT_BYTES)} of text, and ${describeSize(MAX_IMPORT_BYTES)} with images`;
  return refuse(
    "file-too-large",
    `The file has ${describeSize(size)}. Stet reads files of up to ${limits}.`,
    "Split it, or take out what is not text, and import it again.",
  );
}

function refuseEmpty() {
  return refuse("file-empty", "The file is empty.", "Choose a file with text in it.");
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const strict = strictly(bytes, "utf-8");
  if (strict !== null && isIso2022Jp(strict)) return decodeAs(bytes, "iso-2022-jp", [assumed("iso-2022-jp")]);
  if (strict !== null) return { text: strict, warnings: [] };
  if (isNearlyUtf8(bytes)) return decodeAs(bytes, "utf-8", []);
  const declared = declaredEncoding(bytes);
  const asDeclared = declared === null ? null : strictly(bytes, declared);
  if (asDeclared !== null) return { text: asDeclared, warnings: [] };
  const guess = guessEncoding(bytes);
  return decodeAs(bytes, guess, [assumed(guess)]);
}

function assumed(encoding: string): string {
  return `The file does not say how its letters are encoded. It was read as ${encoding}: check accents and special characters.`;
}

function decodeAs(bytes: Uint8Array, encoding: string, warnings: readonly string[]): Decoded {
  const text = decodeWith(new TextDecoder(encoding), bytes);
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  return {
    text,
    warnings:
      lost === 0 ? warnings : [...warnings, `Characters that could not be read were marked with \uFFFD: ${lost}.`],
  };
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeWith(new TextDecoder(encoding, { fatal: true }), bytes);
  } catch {
    return null;
  }
}

function decodeWith(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? withWindowsPunctuation(text) : text;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES));
  const declared = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ?? null;
  // A declaration that can be read byte by byte is not in it.
  return declared === null || /^(?:utf-?16|ucs-?2|unicode$)/iu.test(declared) ? null : declared;
}
