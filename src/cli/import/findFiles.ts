import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isCompanionFolder } from "#core/intake/beside/companionFolder";
import { isClutter } from "#core/intake/isClutter";
import { errorCode } from "#desk/disk/fileSystem";

/** A file to import, or a name that led to none. */
export type Found =
  | { readonly file: string; readonly size: number }
  /** For people, and without any content. */
  | { readonly file: string; readonly error: string };

/** What names of files and folders led to. */
export interface FoundFiles {
  readonly found: readonly Found[];
  /** What folders hold that is nothing to read, by the same paths. */
  readonly passedOver: readonly string[];
}

/**
 * The files behind names of files and folders, in the order given, folders sorted by name and searched to the bottom. Of a
 * folder only what `isWanted` says by its name; a file named outright always. Hidden entries, and the folder of a saved page's
 * own files, are nobody's copy and go unmentioned. A folder is visited once, so that symbolic links cannot lead round in a
 * circle. Paths are given back the way they were asked for.
 */
export async function findFiles(
  names: readonly string[],
  cwd: string,
  isWanted: (name: string) => boolean,
): Promise<FoundFiles> {
  const visited = new Set<string>();
  const found: Found[] = [];
  const passedOver: string[] = [];

  const search = async (folder: string, path: string): Promise<void> => {
    if (visited.has(await realpath(path))) return;
    visited.add(await realpath(path));
    const entries = (await readdir(path)).filter((entry) => !isClutter(entry));
    for (const entry of entries.sort()) if (!isCompanionFolder(entry, entries)) await visit(join(folder, entry), entry);
  };

  const visit = async (file: string, entry?: string): Promise<void> => {
    const path = resolve(cwd, file);
    try {
      const facts = await stat(path);
      if (facts.isDirectory()) await search(file, path);
      else if (entry !== undefined && !(facts.isFile() && isWanted(entry))) passedOver.push(file);
      else if (facts.isFile()) found.push({ file, size: facts.size });
      else found.push({ file, error: "This is neither a file nor a folder." });
    } catch (error) {
      found.push({ file, error: describeFileError(error) });
    }
  };

  for (const name of names) await visit(name);
  return { found, passedOver };
}

/** Why the system does not let us have a file, in plain words. */
export function describeFileError(error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "There is no such file.";
    case "EACCES":
    case "EPERM":
      return "It may not be read: check its permissions.";
    case "ELOOP":
      return "It is a link that leads round in a circle.";
    default:
      return `It could not be read (${code || "unknown reason"}).`;
  }
}
