import fc from "fast-check";
import { isZip, readZip } from "#exchange/zip/readZip";
import { writeZip } from "#exchange/zip/writeZip";

/** One way of spoiling a file; the numbers choose where, each from 0 up to but not 1. */
export interface Damage {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly byte: number;
}

const KINDS = ["flip", "cut", "leave out", "repeat", "splice", "tag out", "tag twice", "value"] as const;

/** What stands where something else should: numbers that overflow, names that mean something to JavaScript, half a character. */
const ODD = [
  "",
  "-1",
  "1e309",
  "99999999999",
  "__proto__",
  "constructor",
  "NaN",
  "\u0000",
  "\u202E",
  "&#x110000;",
  "<",
  "]]>",
  "null",
];

export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  to: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.nat(255),
});

/**
 * A file with these damages, one after the other. Of an archive every second time the archive itself, and otherwise one of the
 * files in it, packed again as if nothing had happened: a checksum must not be all that stands between a damaged part and its reader.
 */
export async function damaged(bytes: Uint8Array, damages: readonly Damage[]): Promise<Uint8Array> {
  let spoilt = bytes;
  for (const damage of damages) {
    spoilt = isZip(spoilt) && damage.byte % 2 === 0 ? await damagedWithin(spoilt, damage) : spoil(spoilt, damage);
  }
  return spoilt;
}

async function damagedWithin(bytes: Uint8Array, damage: Damage): Promise<Uint8Array> {
  const read = await readZip(bytes, { entries: 1_000, unpacked: 2 ** 28 });
  if (!read.ok) return spoil(bytes, damage);
  const parts = [...read.value].map(([path, content]) => ({ path, bytes: content }));
  const chosen = Math.floor((((damage.byte * 7919) % 256) / 256) * parts.length);
  const packed = parts.map((part, place) => (place === chosen ? { ...part, bytes: spoil(part.bytes, damage) } : part));
  return await writeZip(packed, "2031-03-03");
}

function spoil(bytes: Uint8Array, { kind, at, to, byte }: Damage): Uint8Array {
  const here = Math.floor(at * bytes.length);
  const there = Math.floor(to * bytes.length);
  const [start, end] = here < there ? [here, there] : [there, here];
  // A few bytes most of the time: what is missing a half is seen at once.
  const near = Math.min(end, start + (byte % 40) + 1);
  switch (kind) {
    case "flip": {
      const flipped = new Uint8Array(bytes);
      if (flipped.length > 0) flipped[here] = (flipped[here] ?? 0) ^ (byte || 1);
      return flipped;
    }
    case "cut":
      return bytes.slice(0, here);
    case "leave out":
      return joined(bytes.subarray(0, start), bytes.subarray(near));
    case "repeat":
      return joined(bytes.subarray(0, near), bytes.subarray(start));
    case "splice":
      return joined(bytes.subarray(0, here), bytes.subarray(there, there + byte + 1), bytes.subarray(here));
    default:
      return spoilText(bytes, kind, at, byte);
  }
}

/** Damage that leaves tags and quotes whole, so that it reaches the reader behind the parser. */
function spoilText(bytes: Uint8Array, kind: string, at: number, byte: number): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const pieces = [
    ...text.matchAll(
      kind === "value" ? /"[^"<>\n]{0,60}"|(?<=>)[^<>\n]{1,60}(?=<)|\b\d+\b/gu : /<[^<>]{1,200}>|[{}[\],]/gu,
    ),
  ];
  const piece = pieces[Math.floor(at * pieces.length)];
  if (!piece) return bytes;
  const [found] = piece;
  const odd = ODD[byte % ODD.length] ?? "";
  const put = kind === "tag out" ? "" : kind === "tag twice" ? found + found : found.startsWith('"') ? `"${odd}"` : odd;
  return new TextEncoder().encode(text.slice(0, piece.index) + put + text.slice(piece.index + found.length));
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
