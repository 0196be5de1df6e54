import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, rmdir, stat, statfs, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { makeFolder } from "./makeFolder";
import { nodeFileSystem } from "./nodeFileSystem";
import { sideBySide } from "./sideBySide";

/** Bytes: what is no larger is written in one go, which takes half the time. */
const AT_ONCE = 1024 * 1024;

/** A folder that is put together beside where it is to stand, and comes there whole or not at all. */
export class StagedFolder {
  readonly #files: string[] = [];
  readonly #folders = new Set<string>();

  private constructor(
    private readonly target: string,
    private readonly path: string,
  ) {}

  /** @param target a folder that is not there yet, or is empty; its parent is made if need be */
  static async beside(target: string): Promise<StagedFolder> {
    await makeFolder(dirname(target), 0o700);
    const path = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
    await mkdir(path, { mode: 0o700 });
    return new StagedFolder(target, path);
  }

  /** Whether the disk says that it has room for so many bytes. One that does not say has. */
  async hasRoomFor(bytes: number): Promise<boolean> {
    const room = await statfs(this.path).catch(() => null);
    return room === null || room.blocks === 0 || room.bavail * room.bsize > bytes;
  }

  /**
   * Writes a file, only its owner's to read, and gives the SHA-256 of its bytes. It is not certain to be on the disk yet.
   * @param place with forward slashes; nothing that leads out of the folder may be given
   * @param size bytes that are to come
   */
  async write(place: string, content: Readable, size: number, signal?: AbortSignal): Promise<string> {
    const path = join(this.path, ...place.split("/"));
    if (!this.#folders.has(dirname(path))) {
      await makeFolder(dirname(path), 0o700);
      this.#folders.add(dirname(path));
    }
    const hash = createHash("sha256");
    if (size <= AT_ONCE) {
      const bytes = await buffer(content);
      await writeFile(path, bytes, { flag: "wx", mode: 0o600 });
      this.#files.push(path);
      return hash.update(bytes).digest("hex");
    }
    const hashing = new Transform({
      transform(piece: Buffer, _encoding, done) {
        hash.update(piece);
        done(null, piece);
      },
    });
    const file = createWriteStream(path, { flags: "wx", mode: 0o600 });
    await pipeline(content, hashing, file, signal ? { signal } : {});
    this.#files.push(path);
    return hash.digest("hex");
  }

  /** Makes all of it durable, and puts it in its place in one step. */
  async putInPlace(): Promise<void> {
    await sideBySide(this.#files, syncFile);
    for (const folder of [...this.#folders, this.path]) await nodeFileSystem.syncFolder(folder);
    // Windows puts no folder in the place of another one, not even of an empty one.
    await rmdir(this.target).catch(() => undefined);
    await rename(this.path, this.target);
    await nodeFileSystem.syncFolder(dirname(this.target));
  }

  async discard(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** Whether nothing stands at a path, or a folder with nothing in it. */
export async function isFree(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  if (there === null) return (await nodeFileSystem.kind(path)) === null;
  return there.isDirectory() && (await readdir(path)).length === 0;
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
