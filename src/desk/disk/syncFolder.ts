import { open } from "node:fs/promises";
import { errorCode } from "./fileSystem";

/**
 * What platforms answer that cannot open or sync a folder: Windows, where its own journal orders the renames, and some
 * network file systems.
 */
const CANNOT_SYNC = new Set(["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EBADF"]);

/** Makes what has come into a folder, and gone from it, survive a power cut, where the platform can. */
export async function syncFolder(path: string): Promise<void> {
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
}
