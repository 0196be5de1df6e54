import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { type Result, refuse, succeed } from "#core/result";
import { describeSize } from "../limits";
import { zipEnd } from "./zipEnd";

/** What an archive may come to. A limit is reached before the memory for it is taken. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes, of everything that is unpacked. */
  readonly unpacked: number;
}

/** Bytes of what stands before each file at least (APPNOTE 4.3.7). */
const LOCAL_HEADER = 30;
/** As yauzl says it. */
const STRONGLY_ENCRYPTED = "strong encryption";
// biome-ignore lint/suspicious/noControlCharactersInRegex: a path with a zero in it is read differently by every program
const CONTROLS = /[\u0000-\u001F\u007F]/u;

const MEBIBYTE = 1024 * 1024;

/** A document with a few hundred pictures; what comes to more was made to fill the memory. */
export const DOCUMENT_LIMITS: ZipLimits = { entries: 4_000, unpacked: 200 * MEBIBYTE };

/** Whether bytes begin as an archive does (APPNOTE 4.3.7), or as an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

/**
 * The files of an archive in memory, by their paths, in the archive's order. Nothing is written anywhere, paths that climb out
 * of the archive are refused, no file unpacks to more than the archive says of it or to other bytes than its checksum is of, and
 * no two share their bytes. What an archive says of a file counts, not what stands before the file itself; of two with one
 * path the last. Problem codes: `zip-damaged`, `zip-encrypted`, `zip-method`, `too-large`.
 *
 * @param wanted which of them to unpack; all unless told otherwise
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
  wanted: (path: string) => boolean = () => true,
): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const files = new Map<string, Uint8Array>();
  try {
    const { end } = zipEnd(bytes) ?? { end: bytes.length };
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, end), {
      strictFileNames: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > limits.entries)
      return tooLarge(`${zip.entryCount} files, and at most ${limits.entries} are read`);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    if (entries.some(({ fileName }) => CONTROLS.test(fileName)) || overlap(entries)) return damaged();
    let unpacked = 0;
    for (const entry of entries.filter(({ fileName }) => !fileName.endsWith("/") && wanted(fileName))) {
      if (entry.isEncrypted()) return encrypted();
      if (!entry.canDecodeFileData()) return unknownMethod();
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpacked) return tooLarge(`more than ${describeSize(limits.unpacked)} when unpacked`);
      const content = await contentOf(zip, entry);
      if (crc32(content) !== entry.crc32) return damaged();
      files.set(entry.fileName, content);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message.includes(STRONGLY_ENCRYPTED) ? encrypted() : damaged();
  }
  return succeed(files);
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}

/**
 * Whether two entries have bytes in common: the way in which a small archive is made to hold files without end (David Fifield,
 * "A better zip bomb", 2019). Nobody else writes any.
 */
function overlap(entries: readonly Entry[]): boolean {
  const places = entries
    .map(({ relativeOffsetOfLocalHeader: start, compressedSize }) => ({
      start,
      end: start + LOCAL_HEADER + compressedSize,
    }))
    .sort((a, b) => a.start - b.start);
  return places.some(({ end }, index) => end > (places[index + 1]?.start ?? end));
}

function tooLarge(what: string) {
  return refuse("too-large", `The file is an archive of ${what}.`, "Save it again with smaller pictures, or in parts.");
}

function damaged() {
  return refuse(
    "zip-damaged",
    "The file is damaged, or was cut off while it was copied: not all of it could be unpacked. Nothing of it was kept.",
    "Get the file again, or save it again from the program it comes from.",
  );
}

function encrypted() {
  return refuse(
    "zip-encrypted",
    "The file is protected by a password, and Stet cannot open it.",
    "Save it without the password in the program it comes from.",
  );
}

function unknownMethod() {
  return refuse(
    "zip-method",
    "The file is an archive that is packed in a way that Stet does not know.",
    "Save it again from the program it comes from, or pack it as a plain ZIP file.",
  );
}
