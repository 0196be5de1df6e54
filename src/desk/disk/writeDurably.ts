import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode, type FileSystem } from "./fileSystem";

/** On Windows a virus scanner or indexer may hold the target for a moment. */
const HELD = new Set(["EPERM", "EBUSY", "EACCES"]);
/** Milliseconds before each further try: 1.3 seconds in all. */
const RETRIES = [5, 10, 20, 40, 80, 160, 320, 640];

/**
 * Puts bytes in a file's place so that at any moment, power cuts included, the file is either the old or the new one.
 * Resolves when the new one is on the disk. When it fails the old one stands.
 *
 * @param tempFolder where the bytes are collected first; on the same file system as the target.
 */
export async function writeDurably(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  tempFolder: string = dirname(path),
): Promise<void> {
  const temp = join(tempFolder, tempName(basename(path)));
  try {
    await fs.writeNew(temp, bytes);
    await renamePatiently(fs, temp, path);
  } catch (error) {
    // What failed is what the caller hears of; a temporary file left behind goes when the desk is next opened.
    await fs.remove(temp).catch(() => undefined);
    throw error;
  }
  await fs.syncFolder(dirname(path));
}

/** Moves a file to another folder for good. */
export async function moveDurably(fs: FileSystem, from: string, to: string): Promise<void> {
  await renamePatiently(fs, from, to);
  await fs.syncFolder(dirname(to));
  await fs.syncFolder(dirname(from));
}

/** Whether a name is one that `writeDurably` gives to a file that is not finished. */
export function isTempName(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/u.test(name);
}

/** A name for a file that is not finished: `isTempName` knows it again. */
export function tempName(name: string): string {
  return `.${name}.${randomBytes(6).toString("hex")}.tmp`;
}

async function renamePatiently(fs: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of RETRIES) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!HELD.has(errorCode(error) ?? "")) throw error;
      await wait(pause);
    }
  }
  await fs.rename(from, to);
}
