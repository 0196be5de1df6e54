import { Buffer } from "node:buffer";
import { isZip } from "./readZip";
import { zipEnd } from "./zipEnd";

/** The signature of an entry in an archive's directory, and where the entry's name begins after it (APPNOTE 4.3.12). */
const ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const NAME_AT = 46;
const NAME_LENGTH_AT = 28;

/**
 * Whether bytes are an archive with a file whose path begins like this, by its directory alone: nothing is unpacked. For telling
 * formats apart, for which a name is enough.
 */
export function zipHolds(bytes: Uint8Array, start: string): boolean {
  if (!isZip(bytes)) return false;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const wanted = start.toLowerCase();
  // An archive within it has a directory as well. Of one that is cut off, or too large for the field, any entry will do.
  const directory = zipEnd(bytes)?.directory ?? 0;
  for (
    let at = file.indexOf(ENTRY, directory < file.length ? directory : 0);
    at !== -1;
    at = file.indexOf(ENTRY, at + 1)
  ) {
    if (at + NAME_AT > file.length) return false;
    const length = file.readUInt16LE(at + NAME_LENGTH_AT);
    const name = file.toString("utf8", at + NAME_AT, at + NAME_AT + Math.min(length, wanted.length));
    if (name.toLowerCase() === wanted) return true;
  }
  return false;
}
