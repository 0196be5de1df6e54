import { Buffer } from "node:buffer";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
/** The comment after the end record is at most this long (its length has 16 bits). */
const LONGEST_COMMENT = 0xffff;

/**
 * The names of everything in a ZIP file, as its central directory lists them: what an Office program goes by (PKWARE
 * APPNOTE.TXT, sections 4.3.12 and 4.3.16). Null when there is no whole directory, or one for archives beyond 4 GiB.
 */
export function zipNames(bytes: Uint8Array): string[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + ENTRY_SIZE > end || view.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = view.readUInt16LE(at + 28);
    const next = at + ENTRY_SIZE + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    if (next > end) return null;
    names.push(view.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    at = next;
  }
  return names;
}

function endRecord(view: Buffer): number | null {
  const first = Math.max(0, view.length - END_SIZE - LONGEST_COMMENT);
  for (let at = view.length - END_SIZE; at >= first; at -= 1) if (view.readUInt32LE(at) === END) return at;
  return null;
}
