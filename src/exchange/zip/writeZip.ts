import { Buffer } from "node:buffer";
import { ZipFile } from "yazl";

/** One file of an archive; its path has forward slashes and no leading one. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: Uint8Array | string;
  /** Kept as it is: for images, and for the first file of an OpenDocument (ODF 1.3, part 2, 3.3). */
  readonly stored?: boolean;
}

/** The owner reads and writes, everybody else reads: what no unpacker objects to. */
export const ZIP_MODE = 0o100644;

/** Noon of a day (ISO 8601) here. The archive's clock holds local time: noon of a day is the same text in all zones. */
export function zipDate(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  // It begins with 1980.
  return new Date(Math.max(1980, year), month - 1, date, 12);
}

/**
 * An archive of these files, in their order. The same files and day give the same bytes, in every time zone.
 *
 * @param day ISO 8601; only its day goes into the archive, for the archive's clock knows no time zones
 */
export async function writeZip(parts: readonly ZipPart[], day: string): Promise<Uint8Array> {
  const zip = new ZipFile();
  const mtime = zipDate(day);
  for (const { path, bytes, stored = false } of parts) {
    const content =
      typeof bytes === "string" ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    zip.addBuffer(content, path, { mtime, mode: ZIP_MODE, compress: !stored, forceDosTimestamp: true });
  }
  zip.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}
