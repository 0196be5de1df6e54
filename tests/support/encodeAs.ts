import { withWindowsPunctuation } from "#exchange/decoding/windowsPunctuation";

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** A text in an encoding that Node only decodes, found by decoding every character of one or two bytes. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return new Uint8Array(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no "${character}"`);
      return bytes;
    }),
  );
}

function tableOf(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    try {
      const decoded = decoder.decode(new Uint8Array(bytes));
      // Node 20 decodes Windows-1252 as ISO 8859-1.
      const character = encoding === "windows-1252" ? withWindowsPunctuation(decoded) : decoded;
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let first = 0; first < 256; first += 1) add([first]);
  if (!/^(?:windows|iso|koi|macintosh)/u.test(encoding)) {
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) add([first, second]);
  }
  return table;
}
