/**
 * The characters of a text, good enough to find the names of files in it: as Unicode where it is that, and otherwise as
 * Windows wrote the languages of Western Europe, whose plain letters are those of all its other encodings.
 */
export function roughText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
