import { crc32, deflateRawSync } from "node:zlib";

/** An entry as its bytes say it, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** What the header before the file calls it, where that differs. */
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly unpackedSize?: number;
  readonly crc?: number;
  readonly attributes?: number;
  readonly extra?: Uint8Array;
  /** Where the directory says that it starts; its true place unless told otherwise. */
  readonly offset?: number;
  /** The bytes between headers are left out: another entry's do. */
  readonly bodiless?: boolean;
}

const STORED = 0;
const DEFLATED = 8;
const UTF8 = 0x0800;

/** An archive written field by field (APPNOTE 4.3), so that it can say what no writer would. */
export function rawZip(entries: readonly RawEntry[], { count = entries.length, comment = "" } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? "");
    const method = entry.method ?? STORED;
    const packed = method === DEFLATED ? deflateRawSync(content) : content;
    const sizes = { packed: packed.length, unpacked: entry.unpackedSize ?? content.length };
    const fields = [entry.flags ?? UTF8, method, 0, 0x21];
    const sums = [entry.crc ?? crc32(content), sizes.packed, sizes.unpacked];
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const extra = Buffer.from(entry.extra ?? []);
    const local = [record(0x04034b50, [20, ...fields], sums, [localName.length, 0]), localName, packed];
    const start = entry.offset ?? at;
    const attributes = entry.attributes ?? 0;
    directory.push(
      record(0x02014b50, [20, 20, ...fields], sums, [name.length, extra.length, 0, 0, 0], [attributes, start]),
      name,
      extra,
    );
    if (entry.bodiless) continue;
    locals.push(...local);
    at += Buffer.concat(local).length;
  }
  const listed = Buffer.concat(directory);
  const end = record(0x06054b50, [0, 0, count, count], [listed.length, at], [Buffer.from(comment).length]);
  return new Uint8Array(Buffer.concat([...locals, listed, end, Buffer.from(comment)]));
}

/** A signature, then fields of two and of four bytes in turn. */
function record(signature: number, ...groups: readonly (readonly number[])[]): Buffer {
  const pieces = groups.flatMap((group, index) => group.map((value) => number(value, index % 2 === 0 ? 2 : 4)));
  return Buffer.concat([number(signature, 4), ...pieces]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const piece = Buffer.alloc(bytes);
  if (bytes === 2) piece.writeUInt16LE(value);
  else piece.writeUInt32LE(value);
  return piece;
}
