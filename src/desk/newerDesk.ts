import { type Problem, type Result, refuse, succeed } from "#core/result";
import { readDeskFile } from "./deskFile";
import type { FileSystem } from "./disk/fileSystem";
import { readJsonBytes } from "./json/durableJsonFile";
import type { DeskLayout } from "./layout";
import { readSourceLibrary } from "./sources/sourceLibrary";

/**
 * Why a desk must be left as it is: one of its own files is of a format that only a newer Stet knows. Null when there is no
 * such reason. Articles of a newer format are left alone one by one.
 */
export async function newerDesk(fs: FileSystem, { deskFile, sourcesFile }: DeskLayout): Promise<Problem | null> {
  const files = [
    [deskFile, readDeskFile],
    [sourcesFile, readSourceLibrary],
  ] as const;
  for (const [path, readJson] of files) {
    const bytes = await fs.read(path);
    const read: Result<unknown> = bytes ? readJsonBytes<unknown>(bytes, readJson) : succeed(null);
    if (!read.ok && read.problem.code === "schema-version-newer") return refuseChanges().problem;
  }
  return null;
}

function refuseChanges() {
  return refuse(
    "desk-newer",
    "A newer Stet has written this desk, so this one only reads it. Nothing on it has been or will be changed.",
    "Update Stet to work on this desk, or choose another one with --desk.",
  );
}
