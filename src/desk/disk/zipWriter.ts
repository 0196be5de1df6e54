import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type PassThrough, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LightZip } from "./lightZip";
import { nodeFileSystem } from "./nodeFileSystem";
import { openPlain } from "./openPlain";
import { tempName } from "./writeDurably";

/** A plain file that its owner alone can read (stat(2), S_IFREG). */
const PLAIN_FILE = 0o100600;
/** Bytes that may wait for the disk before more are read. */
const MAX_WAITING = 4 * 1024 * 1024;

/** A file that has gone into an archive. */
export interface Zipped {
  /** Bytes. */
  readonly size: number;
  /** Of its bytes, lower-case hexadecimal. */
  readonly sha256: string;
}

/** What an archive that leaves the desk says of a file, so that the same files make the same archive. */
export interface ZipFace {
  /** Its local time is written, in whole two seconds. */
  readonly mtime: Date;
  /** As in stat(2). */
  readonly mode: number;
}

export interface ZipSink {
  /** @param face the moment of writing, and a file that only its owner can read, unless told otherwise */
  addBytes(name: string, bytes: Uint8Array, compressed: boolean, face?: ZipFace): Promise<Zipped>;
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
  const zip = new LightZip();
  const out = zip.outputStream as PassThrough;
  zip.on("error", (error: Error) => out.destroy(error));
  const ended = new AbortController();
  const stop = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
  const written = pipeline(out, createWriteStream(temp, { flags: "wx", mode: 0o600, flush: true }), { signal: stop });
  // Whoever is waiting for the archive to take the next piece would wait for ever.
  written.catch((error: unknown) => ended.abort(error));
  try {
    await fill(sinkOf(zip, out, stop));
    zip.finish();
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

function sinkOf(zip: LightZip, out: PassThrough, signal: AbortSignal): ZipSink {
  return {
    async addBytes(name, bytes, compressed, face) {
      signal.throwIfAborted();
      const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const told = face ? { ...face, forceDosTimestamp: true } : { mode: PLAIN_FILE };
      zip.addBuffer(whole, name, { compress: compressed, ...told });
      if (out.writableLength > MAX_WAITING) await once(out, "drain", { signal });
      zip.lighten();
      return { size: whole.length, sha256: createHash("sha256").update(whole).digest("hex") };
    },
    async addFile(name, path) {
      signal.throwIfAborted();
      const file = await openPlain(path);
      const counted = new Counting();
      const over = once(counted, "end", { signal });
      const source = file.createReadStream();
      source.on("error", (error) => counted.destroy(error));
      zip.addReadStream(source.pipe(counted), name, { compress: false, mode: PLAIN_FILE });
      await over;
      zip.lighten();
      return { size: counted.size, sha256: counted.hash.digest("hex") };
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
