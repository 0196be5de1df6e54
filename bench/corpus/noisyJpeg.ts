/** What a JPEG begins with (JFIF 1.02; ISO/IEC 10918-1, annex B): its own mark, a frame of 1,536 by 1,024 pixels, a scan. */
const HEAD = [
  [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
  [0xff, 0xc0, 0, 17, 8, 4, 0, 6, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
  [0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3f, 0],
].flat();

/**
 * So many bytes that pass for a photograph wherever it is not drawn: headers, and noise that nobody can pack. The same seed, above
 * 0, gives the same bytes.
 */
export function noisyJpeg(size: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(HEAD);
  let state = seed;
  for (let at = HEAD.length; at < size - 2; at += 1) {
    // Xorshift with Marsaglia's shifts for 32 bits.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    // In a scan 0xFF would begin a marker.
    bytes[at] = (state & 0xff) % 0xff;
  }
  bytes.set([0xff, 0xd9], size - 2);
  return bytes;
}
