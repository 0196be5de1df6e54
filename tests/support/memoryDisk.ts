import { basename, dirname } from "node:path";
import type { FileStamp, FileSystem } from "#desk/disk/fileSystem";
import { diskError } from "./faultyDisk";

interface File {
  readonly kind: "file";
  bytes: Uint8Array;
  /** What a power cut leaves of it; null while nothing has been synced. */
  synced: Uint8Array | null;
  mtimeMs: number;
}
type Entry = File | { readonly kind: "folder" };
type Names = Map<string, Entry>;

/**
 * What a stop leaves on a disk. `killed`: the process is gone, the system goes on, and with it all that was written.
 * `lost`: the power is gone, and with it all that was not synced. `torn`: the names were still written out, the bytes of
 * what was not synced only in part.
 */
export type Stop = "killed" | "lost" | "torn";

/**
 * A disk in memory that knows what of it would survive a power cut: the bytes of a file once it is synced, its name once its
 * folder is. A rename is one step also across folders, as journals have it.
 */
export class MemoryDisk {
  readonly #live: Names;
  #durable: Names;
  #moves: { readonly from: string; readonly to: string; readonly file: Entry }[] = [];
  #time: number;

  constructor(live: Names = new Map([["/", { kind: "folder" }]]), time: number = Date.now()) {
    this.#live = live;
    this.#durable = new Map(live);
    this.#time = time;
  }

  /** The disk as it is found after a stop. */
  after(stop: Stop): MemoryDisk {
    const names = stop === "lost" ? this.#durable : this.#live;
    const found: Names = new Map();
    for (const [path, entry] of names) found.set(path, entry.kind === "folder" ? entry : left(entry, stop));
    // What is in a folder that is gone is gone with it.
    for (const path of found.keys()) if (path !== "/" && !isReachable(found, path)) found.delete(path);
    return new MemoryDisk(found, this.#time + 1);
  }

  /** Writes bytes into a file without any of the care of a desk: what does a program that does not sync. */
  writeCarelessly(path: string, bytes: Uint8Array): void {
    const file = this.#file(path);
    if (file) Object.assign(file, { bytes, mtimeMs: this.#tick() });
    else this.#live.set(path, { kind: "file", bytes, synced: null, mtimeMs: this.#tick() });
  }

  /** Takes back that a name would survive a power cut: what comes of a folder that is made and never synced. */
  unsync(path: string): void {
    this.#durable.delete(path);
  }

  readonly fs: FileSystem = {
    read: async (path) => {
      const entry = this.#live.get(path);
      if (entry?.kind === "folder") throw diskError("EFTYPE");
      return entry ? entry.bytes.slice() : null;
    },
    writeNew: async (path, bytes) => {
      if (this.#live.has(path)) throw diskError("EEXIST");
      this.#needFolder(dirname(path));
      const kept = bytes.slice();
      this.#live.set(path, { kind: "file", bytes: kept, synced: kept, mtimeMs: this.#tick() });
    },
    rename: async (from, to) => {
      const entry = this.#live.get(from);
      if (!entry) throw diskError("ENOENT");
      this.#needFolder(dirname(to));
      this.#live.delete(from);
      this.#live.set(to, entry);
      this.#moves.push({ from, to, file: entry });
    },
    link: async (from, to) => {
      const entry = this.#live.get(from);
      if (!entry) throw diskError("ENOENT");
      if (this.#live.has(to)) throw diskError("EEXIST");
      this.#live.set(to, entry);
    },
    remove: async (path) => void this.#live.delete(path),
    names: async (folder) => [...this.#live.keys()].filter((path) => isIn(path, folder)).map((path) => basename(path)),
    stamp: async (path) => {
      const entry = this.#live.get(path);
      return entry ? stampOf(entry) : null;
    },
    kind: async (path) => this.#live.get(path)?.kind ?? null,
    stamps: async (folder, wanted) => {
      const files = [...this.#live].filter(([path, { kind }]) => kind === "file" && isIn(path, folder));
      return new Map(
        files.filter(([path]) => wanted(basename(path))).map(([path, entry]) => [basename(path), stampOf(entry)]),
      );
    },
    makeFolder: async (path) => {
      for (let folder = path; folder !== "/"; folder = dirname(folder)) {
        if (this.#file(folder)) throw diskError("EEXIST");
        if (this.#live.has(folder)) break;
        this.#live.set(folder, { kind: "folder" });
        this.#durable.set(folder, { kind: "folder" });
      }
    },
    syncFolder: async (folder) => {
      for (const path of [...this.#durable.keys()]) {
        if (isIn(path, folder) && !this.#live.has(path)) this.#durable.delete(path);
      }
      for (const [path, entry] of this.#live) if (isIn(path, folder)) this.#durable.set(path, entry);
      this.#moves = this.#moves.filter(({ from, to, file }) => {
        if (dirname(from) !== folder && dirname(to) !== folder) return true;
        if (this.#live.get(to) === file) this.#durable.set(to, file);
        if (!this.#live.has(from)) this.#durable.delete(from);
        return false;
      });
    },
  };

  #file(path: string): File | null {
    const entry = this.#live.get(path);
    return entry?.kind === "file" ? entry : null;
  }

  #needFolder(folder: string): void {
    if (this.#live.get(folder)?.kind !== "folder") throw diskError("ENOENT");
  }

  #tick(): number {
    this.#time += 1;
    return this.#time;
  }
}

function left(file: File, stop: Stop): File {
  const { bytes, synced, mtimeMs } = file;
  const torn = stop === "torn" ? bytes.slice(0, Math.floor(bytes.length / 2)) : new Uint8Array();
  const found = stop === "killed" || synced === bytes ? bytes : (synced ?? torn);
  return { kind: "file", bytes: found, synced: found, mtimeMs };
}

function isReachable(names: Names, path: string): boolean {
  for (let folder = dirname(path); folder !== "/"; folder = dirname(folder)) {
    if (names.get(folder)?.kind !== "folder") return false;
  }
  return true;
}

function isIn(path: string, folder: string): boolean {
  return path !== "/" && dirname(path) === folder;
}

function stampOf(entry: Entry): FileStamp {
  return entry.kind === "file" ? { size: entry.bytes.length, mtimeMs: entry.mtimeMs } : { size: 0, mtimeMs: 0 };
}
