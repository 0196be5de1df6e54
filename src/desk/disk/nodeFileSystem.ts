import { statSync } from "node:fs";
import { link, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { errorCode, type FileStamp, type FileSystem } from "./fileSystem";
import { makeFolder } from "./makeFolder";

/** So many synchronous stats take about a millisecond; awaiting each one would take ten times as long. */
const STATS_A_TURN = 250;
/** What platforms answer that cannot open or sync a folder (Windows, some network shares). */
const CANNOT_SYNC = new Set(["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EBADF"]);

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path).catch(whenTooLarge).catch(whenMissing(null)),

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
  stamp: (path) => stat(path).then(toStamp).catch(whenMissing(null)),

  async stamps(folder, wanted) {
    const stamps = new Map<string, FileStamp>();
    const names = (await readdir(folder).catch(whenMissing([]))).filter(wanted);
    for (const [position, name] of names.entries()) {
      if (position % STATS_A_TURN === STATS_A_TURN - 1) await nextTurn();
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      if (found) stamps.set(name, toStamp(found));
    }
    return stamps;
  },
  makeFolder: (path) => makeFolder(path, 0o700),

  async syncFolder(path) {
    try {
      const folder = await open(path, "r");
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    } catch (error) {
      if (!CANNOT_SYNC.has(errorCode(error) ?? "")) throw error;
    }
  },
};

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
