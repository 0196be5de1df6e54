/** A name that somebody encodes more often than this is no accident, and no reader of the file would find it either. */
const MAX_ROUNDS = 5;

/** A character in UTF-8, or a byte that is none. One by one: a broken byte beside a name must not hide it. */
const ENCODED =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-4](?:%[89ab][0-9a-f]){3}|%[89a-f][0-9a-f]/giu;

/** A text with percent-encoding undone, over and over: a name encoded twice is still a name. Bytes that are no UTF-8 are Latin-1. */
export function percentDecoded(text: string): string {
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = decoded.replace(ENCODED, readCharacter);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function readCharacter(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    const codes = encoded.split("%").slice(1);
    return String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16)));
  }
}
