import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { FindBeside } from "#api/client/gatherBeside";

/**
 * Finds files beside one on this machine. What a page names it may have had from anybody: a link that leads out of the page's
 * folder is not followed, and what is no plain file is left alone.
 *
 * @param file absolute
 */
export function besideOnDisk(file: string): FindBeside {
  return async (path) => {
    try {
      const folder = await realpath(dirname(file));
      const found = await realpath(join(folder, ...path.split("/")));
      if (!found.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
      const facts = await stat(found);
      return facts.isFile() ? { size: facts.size, read: () => readFile(found) } : null;
    } catch {
      return null;
    }
  };
}
