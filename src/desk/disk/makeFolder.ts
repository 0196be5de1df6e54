import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./fileSystem";

/**
 * Makes a folder, and those above it where they are not there. Fails with the code of the first that cannot be made.
 *
 * Level by level, because Node's own recursive `mkdir` tries for ever where a folder that is there answers ENOENT to
 * everything made in it, as `/proc` and automounted folders do.
 *
 * @param mode permissions of the folders that are made
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (await isFolder(path)) return;
    const parent = dirname(path);
    if (errorCode(error) !== "ENOENT" || parent === path || (await isFolder(parent))) throw error;
    await makeFolder(parent, mode);
    await makeFolder(path, mode);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  return there?.isDirectory() ?? false;
}
