import { encodedTexts } from "./encodedTexts";
import { spellings } from "./spellings";

/**
 * The ways in which a finished file can be read as text, whatever its format and whatever its exporter says is in it: as it
 * stands, with percent-encoding undone, and with character references and \u escapes undone and tags taken out, and
 * what stands in it in base64 or Punycode. Left out are the strings of `exempt`: the very images that the exporter was given, in base64, and the format's own boilerplate.
 */
export function readings(bytes: Uint8Array, exempt: readonly string[]): string[] {
  let text = new TextDecoder().decode(bytes);
  for (const string of exempt) if (string !== "") text = text.replaceAll(string, " ");
  const unescaped = withoutEscapes(text);
  const readable = [...spellings(text), ...spellings(unescaped), ...spellings(withoutTags(unescaped))];
  return [...readable, ...encodedTexts(readable.join("\n"))];
}

function withoutEscapes(text: string): string {
  return (
    text
      // First: "\&#110;" is an n after a backslash, and no line break.
      .replace(/\\[nrtbf]/gu, " ")
      .replace(/&#x([0-9a-f]{1,6});?/giu, (reference, hex: string) => character(Number.parseInt(hex, 16), reference))
      .replace(/&#([0-9]{1,7});?/gu, (reference, decimal: string) => character(Number(decimal), reference))
      .replace(/&(?:amp|quot|apos|lt|gt|nbsp|shy|zwj|zwnj);/giu, " ")
      .replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  );
}

function character(code: number, otherwise: string): string {
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : otherwise;
}

/** A tag within a word does not end it. */
function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/giu, "");
}
