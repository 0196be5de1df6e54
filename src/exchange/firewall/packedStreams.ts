import { Buffer } from "node:buffer";
import { constants, inflateRawSync, inflateSync } from "node:zlib";
import { mayBeDeflated } from "./mayBeDeflated";

const MEBIBYTE = 1024 * 1024;
/** What all streams of one file may come to. Stet writes nothing that comes to more, but for pixels of pictures. */
const MAX_UNPACKED = 256 * MEBIBYTE;
/** Of an archive's entry: its method, and how long its name and further fields are (APPNOTE 4.3.7). */
const METHOD_AT = 8;
const NAME_LENGTH_AT = 26;
const ENTRY_LENGTH = 30;
const DEFLATED = 8;

/**
 * What is deflated within bytes of any kind, wherever it starts: as zlib (RFC 1950), gzip (RFC 1952), or an entry of an
 * archive. What only looks like it does not unpack, and is left out.
 */
export function packedStreams(bytes: Uint8Array): Uint8Array[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: Uint8Array[] = [];
  let left = MAX_UNPACKED;
  for (let at = 0; at + 2 < raw.length && left > 0; at += 1) {
    const unpack = unpackerAt(raw, at);
    const unpacked = unpack && tried(() => unpack(left));
    if (!unpacked || unpacked.length === 0) continue;
    found.push(unpacked);
    left -= unpacked.length;
  }
  return found;
}

type Unpack = (limit: number) => Uint8Array;

function unpackerAt(raw: Buffer, at: number): Unpack | null {
  const first = raw[at] ?? 0;
  const second = raw[at + 1] ?? 0;
  // Deflate, its window, and a check of both (RFC 1950, section 2.2); no dictionary.
  if ((first & 0x8f) === 8 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0) {
    return mayBeDeflated(raw, at + 2) ? (limit) => inflateSync(raw.subarray(at), options(limit)) : null;
  }
  if (first === 0x1f && second === 0x8b && raw[at + 2] === DEFLATED) return rawAt(raw, endOfGzipHead(raw, at));
  return first === 0x50 && second === 0x4b ? entryAt(raw, at) : null;
}

/** Further fields, a name, a comment and a checksum may follow ten bytes that are always there (RFC 1952, section 2.3). */
function endOfGzipHead(raw: Buffer, at: number): number {
  const flags = raw[at + 3] ?? 0;
  let end = at + 10;
  if ((flags & 4) !== 0) end += 2 + (raw[end] ?? 0) + (raw[end + 1] ?? 0) * 256;
  for (const flag of [8, 16]) if ((flags & flag) !== 0) end = raw.indexOf(0, end) + 1 || raw.length;
  return (flags & 2) === 0 ? end : end + 2;
}

function entryAt(raw: Buffer, at: number): Unpack | null {
  if (raw[at + 2] !== 3 || raw[at + 3] !== 4 || at + ENTRY_LENGTH > raw.length) return null;
  if (raw.readUInt16LE(at + METHOD_AT) !== DEFLATED) return null;
  const lengths = raw.readUInt16LE(at + NAME_LENGTH_AT) + raw.readUInt16LE(at + NAME_LENGTH_AT + 2);
  return rawAt(raw, at + ENTRY_LENGTH + lengths);
}

function rawAt(raw: Buffer, start: number): Unpack | null {
  return mayBeDeflated(raw, start) ? (limit) => inflateRawSync(raw.subarray(start), options(limit)) : null;
}

/** A stream that is cut off is read as far as it goes. */
function options(limit: number) {
  return { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
}

function tried(unpack: () => Uint8Array): Uint8Array | null {
  try {
    return unpack();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
