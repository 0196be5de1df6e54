/** Codes for literals and lengths, and for distances, that there are (RFC 1951, section 3.2.5). */
const MAX_LITERALS = 286 - 257;
const MAX_DISTANCES = 30 - 1;
/** A code is complete when its lengths use up all that there is: one of n bits takes the 2^n-th part (section 3.2.2). */
const WHOLE = 2 ** 7;

/**
 * Whether deflated data may start here, by the head of its first block (RFC 1951, section 3.2.3). To ask zlib takes a hundred
 * times as long, and in random bytes every thousandth looks like a start.
 */
export function mayBeDeflated(bytes: Uint8Array, at: number): boolean {
  const type = bits(bytes, at, 1, 2);
  if (type === 0) return (bits(bytes, at + 1, 0, 16) ^ bits(bytes, at + 3, 0, 16)) === 0xffff;
  if (type === 2) return hasWholeCode(bytes, at);
  return type === 1;
}

/** Whether the code in which a dynamic block's codes are written is one (section 3.2.7). */
function hasWholeCode(bytes: Uint8Array, at: number): boolean {
  if (bits(bytes, at, 3, 5) > MAX_LITERALS || bits(bytes, at, 8, 5) > MAX_DISTANCES) return false;
  const lengths = bits(bytes, at, 13, 4) + 4;
  let used = 0;
  for (let index = 0; index < lengths; index += 1) {
    const length = bits(bytes, at, 17 + index * 3, 3);
    if (length > 0) used += WHOLE >> length;
  }
  return used === WHOLE;
}

/** From a bit on, counted from the lowest of the first byte. */
function bits(bytes: Uint8Array, at: number, first: number, count: number): number {
  let value = 0;
  for (let bit = 0; bit < count; bit += 1) {
    const position = first + bit;
    value |= (((bytes[at + (position >> 3)] ?? 0) >> (position & 7)) & 1) << bit;
  }
  return value;
}
