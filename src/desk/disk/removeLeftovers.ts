import { join } from "node:path";
import type { FileSystem } from "./fileSystem";
import { isTempName } from "./writeDurably";

/** Removes what writes that were cut off have left in these folders. Only for who owns the desk: it may be under way. */
export async function removeLeftovers(fs: FileSystem, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const left = (await fs.names(folder)).filter(isTempName);
    for (const name of left) await fs.remove(join(folder, name));
  }
}
