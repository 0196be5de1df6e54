/** So many well-formed sequences for each broken one: in no other encoding do they come about by chance like that. */
const MIN_SHARE = 5;

/**
 * Whether bytes are UTF-8 with something broken in it: cut in the middle of a letter, or with a line in another encoding
 * pasted in. To read all of it in another encoding because of a few bytes would spoil every accent.
 */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) broken += 1;
    else if (length > 1) whole += 1;
    at += Math.max(1, length);
  }
  return whole > 0 && whole >= broken * MIN_SHARE;
}

/** How long the sequence is that starts here (RFC 3629, section 4); 0 for none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
