import { once } from "node:events";
import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";

/** A file in an archive. */
export interface Zipped {
  readonly name: string;
  /** Bytes when unpacked, as the archive says. What is more than that is never unpacked. */
  readonly size: number;
  /** A link or something else that is no plain file, or encrypted, or packed in a way that Stet does not know. */
  readonly strange: boolean;
  open(): Promise<Readable>;
}

export interface ZipSource {
  /** Every file in it, in its order. @throws an error without a code when the archive is damaged */
  files(): AsyncGenerator<Zipped>;
  close(): Promise<void>;
}

/** POSIX file types in the upper half of the external attributes (APPNOTE 4.4.15; stat(2), S_IFMT and S_IFREG). */
const TYPE_MASK = 0o170000;
const PLAIN_FILE = 0o100000;

/**
 * Opens a zip archive. Names with absolute paths, backslashes or `..` fail (yauzl, `validateFileName`), and so does a file
 * that unpacks to another size than the archive says.
 * @throws the file system's error; an error without a code for what is no archive
 */
export async function openZip(path: string): Promise<ZipSource> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
  return {
    async *files() {
      for await (const entry of zip.eachEntry()) yield toZipped(zip, entry);
    },
    async close() {
      if (!zip.isOpen) return;
      const closed = once(zip, "close");
      zip.close();
      await closed;
    },
  };
}

function toZipped(zip: ZipFile, entry: Entry): Zipped {
  const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
  return {
    name: entry.fileName,
    size: entry.uncompressedSize,
    strange: (type !== 0 && type !== PLAIN_FILE) || entry.isEncrypted() || !entry.canDecodeFileData(),
    open: () => zip.openReadStreamPromise(entry),
  };
}
