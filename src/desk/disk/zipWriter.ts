import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { PassThrough, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { nodeFileSystem } from "./nodeFileSystem";
import { openPlain } from "./openPlain";
import { tempName } from "./writeDurably";

/** A file that has gone into an archive. */
export interface Zipped {
  /** Bytes. */
  readonly size: number;
  /** Of its bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

export interface ZipSink {
  addBytes(name: string, bytes: Uint8Array, compressed: boolean): Promise<Zipped>;
  /** Adds a file as it is, piece by piece. @throws the file system's error when it is not there */
  addFile(name: string, path: string): Promise<Zipped>;
}

/**
 * Writes a zip archive (APPNOTE 6.3, with Zip64 where it takes it) that only its owner can read: whole and on the disk, or not
 * at all. Its size does not matter: what is held in memory is one small file, or a piece of a large one.
 * @throws the file system's error, the signal's reason, or what `fill` throws
 */
export async function writeZip(
  path: string,
  fill: (zip: ZipSink) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const temp = join(dirname(path), tempName(basename(path)));
  const zip = new ZipFile();
  const out = new PassThrough();
  zip.outputStream.pipe(out);
  zip.on("error", (error: Error) => out.destroy(error));
  const ended = new AbortController();
  const stop = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
  const written = pipeline(out, createWriteStream(temp, { flags: "wx", mode: 0o600, flush: true }), { signal: stop });
  // Whoever is waiting for the archive to take the next piece would wait for ever.
  written.catch((error: unknown) => ended.abort(error));
  try {
    await fill(sinkOf(zip, stop));
    zip.end();
    await written;
    await rename(temp, path);
    await nodeFileSystem.syncFolder(dirname(path));
  } catch (error) {
    ended.abort(error);
    await written.catch(() => undefined);
    await rm(temp, { force: true });
    throw signal?.aborted ? signal.reason : stop.aborted ? stop.reason : error;
  }
}

function sinkOf(zip: ZipFile, signal: AbortSignal): ZipSink {
  const add = async (name: string, source: Readable, compressed: boolean): Promise<Zipped> => {
    signal.throwIfAborted();
    const counted = new Counting();
    const over = once(counted, "end", { signal });
    source.on("error", (error) => counted.destroy(error));
    zip.addReadStream(source.pipe(counted), name, { compress: compressed, mode: 0o100600 });
    await over;
    return { size: counted.size, sha256: counted.hash.digest("hex") };
  };
  return {
    addBytes: (name, bytes, compressed) => add(name, Readable.from([bytes]), compressed),
    async addFile(name, path) {
      const file = await openPlain(path);
      return add(name, file.createReadStream(), false);
    },
  };
}

/** Passes bytes on, and knows afterwards what they were. */
class Counting extends Transform {
  readonly hash = createHash("sha256");
  size = 0;

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: (error: null, piece: Buffer) => void): void {
    this.hash.update(piece);
    this.size += piece.length;
    done(null, piece);
  }
}
