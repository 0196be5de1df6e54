import { bytesOf, cut, join, letters, viewOf } from "./byteParts";
import { orientationIn, tiffWithOrientation } from "./orientation";

const HEAD = 12;
const CHUNK_HEAD = 8;
const KEPT = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
const EXIF = "Exif\0\0";

/** How a WebP file says that its picture is to be turned; 1 when it does not. Throws a RangeError at a damaged one. */
export function webpOrientation(bytes: Uint8Array): number {
  const exif = chunksIn(bytes).find(({ type }) => type === "EXIF");
  return exif ? orientationIn(tiffIn(exif.content)) : 1;
}

/** A WebP file with its picture or pictures, its colour profile and how it is turned (RFC 9649, section 2). */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const orientation = webpOrientation(bytes);
  const kept = chunksIn(bytes).flatMap(({ type, content }) => (KEPT.has(type) ? [chunkOf(type, content)] : []));
  const first = kept[0];
  if (!first) return null;
  // Only the extended form has room for Exif data, and says in its head whether there are any.
  const isExtended = letters(first, 0, 4) === "VP8X";
  const turned = isExtended && orientation !== 1 ? [chunkOf("EXIF", tiffWithOrientation(orientation))] : [];
  if (isExtended) {
    const flags = (first[CHUNK_HEAD] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
    first[CHUNK_HEAD] = turned.length > 0 ? flags | EXIF_FLAG : flags;
  }
  const clean = join([bytesOf("RIFF\0\0\0\0WEBP"), ...kept, ...turned]);
  viewOf(clean).setUint32(4, clean.length - 8, true);
  return clean;
}

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
}

function chunksIn(bytes: Uint8Array): Chunk[] {
  const file = cut(bytes, 0, Math.min(8 + viewOf(bytes).getUint32(4, true), bytes.length));
  const chunks: Chunk[] = [];
  for (let at = HEAD; at < file.length; ) {
    const length = viewOf(file).getUint32(at + 4, true);
    const end = at + CHUNK_HEAD + length;
    chunks.push({ type: letters(file, at, 4), content: cut(file, at + CHUNK_HEAD, end) });
    at = end + (length % 2);
  }
  return chunks;
}

function tiffIn(content: Uint8Array): Uint8Array {
  const isNamed = content.length >= EXIF.length && letters(content, 0, EXIF.length) === EXIF;
  return isNamed ? content.subarray(EXIF.length) : content;
}

/** A copy, filled up to an even length. */
function chunkOf(type: string, content: Uint8Array): Uint8Array {
  const chunk = join([bytesOf(type), new Uint8Array(4), content, new Uint8Array(content.length % 2)]);
  viewOf(chunk).setUint32(4, content.length, true);
  return chunk;
}
