import { Buffer } from "node:buffer";

/** The end of an archive's directory, the shortest that it can be, and what stands in it (APPNOTE 4.3.16). */
const SIGNATURE = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const LENGTH = 22;
const DIRECTORY_AT = 16;
const COMMENT_LENGTH_AT = 20;

/** Where an archive's directory starts and where the archive ends. Something may follow it, as a mail program's line break. */
export interface ZipEnd {
  readonly directory: number;
  readonly end: number;
}

/** Reads the end of an archive; null for one that is cut off. */
export function zipEnd(bytes: Uint8Array): ZipEnd | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.lastIndexOf(SIGNATURE); at !== -1; at = at > 0 ? file.lastIndexOf(SIGNATURE, at - 1) : -1) {
    if (at + LENGTH > file.length) continue;
    const end = at + LENGTH + file.readUInt16LE(at + COMMENT_LENGTH_AT);
    if (end <= file.length) return { directory: file.readUInt32LE(at + DIRECTORY_AT), end };
  }
  return null;
}
