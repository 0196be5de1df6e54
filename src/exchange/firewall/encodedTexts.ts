import { Buffer } from "node:buffer";
import { domainToUnicode } from "node:url";

/** Six letters and more in base64, in either alphabet (RFC 4648); without their signs, which are marks of an address as well. */
const BASE64 = [/[A-Za-z0-9+/]{8,}={0,2}/g, /[\w-]{8,}={0,2}/g, /[A-Za-z0-9]{8,}={0,2}/g];
/** A host name with a label in Punycode (RFC 5890, section 2.3.2.1). */
const PUNYCODE = /(?:[\w-]+\.)*xn--[\w-]+(?:\.[\w-]+)*/giu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters and what is not UTF-8 show that it was no text
const NO_TEXT = /[\u0000-\u0008\u000E-\u001F\uFFFD]/u;

/** What machines read in a text and people do not see at once: words in base64, and the letters behind Punycode. */
export function encodedTexts(text: string): string[] {
  const words = BASE64.flatMap((alphabet) => text.match(alphabet) ?? [])
    .map(fromBase64)
    .filter((decoded) => !NO_TEXT.test(decoded));
  const hosts = (text.match(PUNYCODE) ?? []).map((host) => domainToUnicode(host.toLowerCase()));
  return [...new Set([...words, ...hosts])];
}

function fromBase64(run: string): string {
  return Buffer.from(run, "base64").toString("utf8");
}
