import { readdir, rm, stat } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { type BackupName, readBackupName } from "#core/backup/backupName";
import { type Result, refuse, succeed } from "#core/result";
import { errorCode } from "./fileSystem";
import { makeFolder } from "./makeFolder";

/** A backup in the folder, and how many bytes it has. */
export interface StoredBackup extends BackupName {
  readonly size: number;
}

/** The backups in a folder, the newest first; none when it is not there or cannot be looked into. */
export async function backupsIn(folder: string): Promise<StoredBackup[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === null) throw error;
    return [];
  });
  const stored = names.map(async (name) => {
    const known = readBackupName(name);
    const there = known && (await stat(join(folder, name)).catch(() => null));
    return known && there?.isFile() ? [{ ...known, size: there.size }] : [];
  });
  return (await Promise.all(stored)).flat().sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** Takes backups away that are no longer needed. One that cannot be taken away stays. */
export async function removeBackups(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

/** Sees to it that the folder is there, and is one that protects from the loss of the desk's. Problem code: `backup-folder`. */
export async function prepareBackupFolder(folder: string, desk: string): Promise<Result<string>> {
  if (!isAbsolute(folder)) return refuseFolder("is no full path");
  if (!relative(desk, folder).startsWith("..")) return refuseFolder("is inside the desk, and would be lost with it");
  try {
    await makeFolder(folder, 0o700);
    return succeed(folder);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refuseFolder(`cannot be made or opened (${errorCode(error)})`);
  }
}

function refuseFolder(what: string) {
  return refuse(
    "backup-folder",
    `No backup could be made: the folder for backups ${what}.`,
    "Choose another folder for backups in the settings.",
  );
}

/** When something on a desk was last changed, milliseconds since 1970: each save puts a file into one of these folders. */
export async function lastChanged(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(0, ...times);
}
