import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A file to import, or a name that led to none. */
export type Found =
  | { readonly file: string; readonly size: number }
  /** For people, and without any content. */
  | { readonly file: string; readonly error: string };

/**
 * The files behind names of files and folders, in the order given, folders sorted by name and searched to the bottom. Hidden
 * entries of a folder are left out; a file named outright never is. A folder is visited once, so that symbolic links cannot
 * lead round in a circle. Paths are given back the way they were asked for.
 */
export async function findFiles(names: readonly string[], cwd: string): Promise<Found[]> {
  const visited = new Set<string>();
  const found: Found[] = [];

  const visit = async (name: string): Promise<void> => {
    const path = resolve(cwd, name);
    try {
      const facts = await stat(path);
      if (facts.isFile()) found.push({ file: name, size: facts.size });
      else if (!facts.isDirectory()) found.push({ file: name, error: "This is neither a file nor a folder." });
      else if (!visited.has(await realpath(path))) {
        visited.add(await realpath(path));
        const entries = (await readdir(path)).filter((entry) => !entry.startsWith("."));
        for (const entry of entries.sort()) await visit(join(name, entry));
      }
    } catch (error) {
      found.push({ file: name, error: describeFileError(error) });
    }
  };

  for (const name of names) await visit(name);
  return found;
}

/** Why the system does not let us have a file, in plain words. */
export function describeFileError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
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
