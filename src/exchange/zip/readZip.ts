import { Buffer } from "node:buffer";
import { fromBufferPromise } from "yauzl";
import { type Result, refuse, succeed } from "#core/result";
import { describeSize } from "../limits";

/** What an archive may come to. A limit is reached before the memory for it is taken. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes, of everything that is unpacked. */
  readonly unpacked: number;
}

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
 * of the archive are refused, and no file unpacks to more than the archive says of it. Of two with one path the last counts.
 * Problem codes: `zip-damaged`, `zip-encrypted`, `too-large`.
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
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      strictFileNames: true,
      validateEntrySizes: true,
    });
    if (zip.entryCount > limits.entries)
      return tooLarge(`${zip.entryCount} files, and at most ${limits.entries} are read`);
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/") || !wanted(entry.fileName)) continue;
      if (entry.isEncrypted()) return encrypted();
      unpacked += entry.uncompressedSize;
      if (unpacked > limits.unpacked) return tooLarge(`more than ${describeSize(limits.unpacked)} when unpacked`);
      const pieces: Uint8Array[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Uint8Array);
      files.set(entry.fileName, new Uint8Array(Buffer.concat(pieces)));
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse(
      "zip-damaged",
      "The file is a damaged or cut-off archive: not all of it could be unpacked.",
      "Get the file again, or save it again from the program it comes from.",
    );
  }
  return succeed(files);
}

function tooLarge(what: string) {
  return refuse("too-large", `The file is an archive of ${what}.`, "Save it again with smaller pictures, or in parts.");
}

function encrypted() {
  return refuse(
    "zip-encrypted",
    "The file is protected by a password, and Stet cannot open it.",
    "Save it without the password in the program it comes from.",
  );
}
