import { type Stats, statSync } from "node:fs";
import { link, lstat, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { errorCode, type FileKind, type FileStamp, type FileSystem } from "./fileSystem";
import { makeFolder } from "./makeFolder";
import { openPlain } from "./openPlain";
import { syncFolder } from "./syncFolder";

/** So many synchronous stats take about a millisecond; awaiting each one would take ten times as long. */
const STATS_A_TURN = 250;

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readPlain(path).catch(whenTooLarge).catch(whenMissing(null)),

  async writeNew(path, bytes) {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },

  rename,
  link,
  remove: (path) => rm(path, { force: true }),
  names: (folder) => readdir(folder).catch(whenMissing([])),
  stamp: (path) => stat(path).catch(whenLooping(path)).then(toStamp).catch(whenMissing(null)),
  kind: (path) => lstat(path).then(toKind).catch(whenMissing(null)),

  async stamps(folder, wanted) {
    const stamps = new Map<string, FileStamp>();
    const names = (await readdir(folder).catch(whenMissing([]))).filter(wanted);
    for (const [position, name] of names.entries()) {
      if (position % STATS_A_TURN === STATS_A_TURN - 1) await nextTurn();
      const found = statOf(join(folder, name));
      if (found?.isFile()) stamps.set(name, toStamp(found));
    }
    return stamps;
  },
  makeFolder: (path) => makeFolder(path, 0o700),

  syncFolder,
};

async function readPlain(path: string): Promise<Uint8Array> {
  const file = await openPlain(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Undefined for nothing, and for a link that leads to itself. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === "ELOOP") return undefined;
    throw error;
  }
}

/** A link that leads to itself is there all the same: nothing may take it for a free place. */
function whenLooping(path: string) {
  return (error: unknown): Promise<Stats> => {
    if (errorCode(error) !== "ELOOP") throw error;
    return lstat(path);
  };
}

function toKind(found: Stats): FileKind {
  if (found.isFile()) return "file";
  if (found.isDirectory()) return "folder";
  return found.isSymbolicLink() ? "link" : "other";
}

function toStamp({ size, mtimeMs }: FileStamp): FileStamp {
  return { size, mtimeMs };
}

/** What does not fit into one buffer Node refuses by a code of its own; to whoever reads a desk it is the disk's like any other. */
function whenTooLarge(error: unknown): never {
  if (errorCode(error) !== "ERR_FS_FILE_TOO_LARGE") throw error;
  throw Object.assign(new Error("EFBIG: file too large, read", { cause: error }), { code: "EFBIG" });
}

function whenMissing<Fallback>(fallback: Fallback) {
  return (error: unknown): Fallback => {
    if (errorCode(error) === "ENOENT") return fallback;
    throw error;
  };
}
