import { readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorCode } from "./fileSystem";

/** What the manifest of an exported package says of itself; the rest of it may be damaged. */
const PACKAGE = /"schema"\s*:\s*"stet\/package"/u;
/** Where there is no manifest to read. */
const NO_MANIFEST = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);

/**
 * The folder of the exported package in which a path is or would be, links followed; null when there is none. A package goes
 * to others as a whole, so nothing internal may be put into its folder or any folder in it.
 * @throws the file system's error when a manifest is there and cannot be read: nobody can tell then.
 */
export async function packageAround(path: string): Promise<string | null> {
  for (let folder = await deepestReal(path); ; folder = dirname(folder)) {
    if (await isPackage(folder)) return folder;
    if (dirname(folder) === folder) return null;
  }
}

/** The path without what is not there yet, and without links. */
async function deepestReal(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || !NO_MANIFEST.has(errorCode(error) ?? "")) throw error;
    return deepestReal(parent);
  }
}

async function isPackage(folder: string): Promise<boolean> {
  try {
    return PACKAGE.test(await readFile(join(folder, "manifest.json"), "utf8"));
  } catch (error) {
    if (NO_MANIFEST.has(errorCode(error) ?? "")) return false;
    throw error;
  }
}
