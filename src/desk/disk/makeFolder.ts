import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { errorCode } from "./fileSystem";
import { syncFolder } from "./syncFolder";

/**
 * Makes a folder, and those above it where they are not there, so that they survive a power cut: what is put into them is
 * no safer than they are. Fails with the code of the first that cannot be made.
 *
 * Level by level, because Node's own recursive `mkdir` tries for ever where a folder that is there answers ENOENT to
 * everything made in it, as `/proc` and automounted folders do.
 *
 * @param mode permissions of the folders that are made
 */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  const problem = await tryToMake(path, mode);
  if (problem === null) return;
  const parent = dirname(path);
  if (errorCode(problem) !== "ENOENT" || parent === path) throw problem;
  if (!(await isFolder(parent))) await makeFolder(parent, mode);
  // By now the folder above is there, made here or by somebody else at the same moment: what is refused again is refused.
  const again = await tryToMake(path, mode);
  if (again !== null) throw again;
}

/** Null when the folder is there. */
async function tryToMake(path: string, mode: number): Promise<unknown> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    return (await isFolder(path)) ? null : error;
  }
  await syncFolder(dirname(path));
  return null;
}

async function isFolder(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  return there?.isDirectory() ?? false;
}
