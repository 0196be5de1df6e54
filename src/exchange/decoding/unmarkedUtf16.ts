const SAMPLE_BYTES = 64 * 1024;
/** Fewer tell nothing. */
const MIN_BYTES = 16;
/** What stands between the words of any script: ASCII, and the punctuation of Chinese, Japanese and Arabic. */
const COMMON = /[\t\n\r\u0020-\u007E\u060C\u3000-\u3002\uFF0C]/gu;
const MIN_COMMON = 0.01;
/** Read the other way round, "N" can stand for the Chinese "one", but not much else for anything. */
const MIN_LEAD = 3;
/** Of Western text in UTF-16 about half the bytes are zeros. */
const MIN_ZEROS = 0.2;
const MAX_ASCII = 0.95;
/** What no text is made of: most controls, private and unassigned characters, lone surrogates. */
const NO_TEXT = /(?![\t\n\r\f\v])\p{Cc}|[\p{Co}\p{Cn}\p{Cs}]/gu;
const MAX_NO_TEXT = 0.005;

/** Which UTF-16 a text without a byte-order mark is in, or null for none. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (bytes.length < MIN_BYTES || !sample.includes(0)) return null;
  const zeros = sample.filter((byte) => byte === 0).length;
  const ascii = sample.filter((byte) => byte >= 0x20 && byte < 0x7f).length;
  // ASCII with a stray zero in it, which would make Chinese of a sort.
  if (zeros < sample.length * MIN_ZEROS && ascii > sample.length * MAX_ASCII) return null;
  const little = measure(sample, "utf-16le");
  const big = measure(sample, "utf-16be");
  const [best, other] = little.common >= big.common ? [little, big] : [big, little];
  return best.isText && best.common >= other.common * MIN_LEAD ? best.encoding : null;
}

function measure(sample: Uint8Array, encoding: "utf-16le" | "utf-16be") {
  // The last letter of a file that is cut off may be half of one.
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length - (sample.length % 2)));
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const common = count(COMMON);
  const isText = common >= text.length * MIN_COMMON && count(NO_TEXT) <= text.length * MAX_NO_TEXT;
  return { encoding, common, isText };
}
