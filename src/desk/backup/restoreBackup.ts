import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import type { BackupManifest } from "#core/backup/backupManifest";
import { type Result, succeed } from "#core/result";
import { readDeskFile } from "../deskFile";
import { isDiskError, withDisk } from "../disk/diskProblem";
import { sideBySide } from "../disk/sideBySide";
import { isFree, StagedFolder } from "../disk/stagedFolder";
import { openZip, type ZipSource } from "../disk/zipReader";
import { type ReadJson, readJsonBytes } from "../json/durableJsonFile";
import { readSourceLibrary } from "../sources/sourceLibrary";
import type { BackupProgress } from "./backUpDesk";
import { backupInvalid, backupNewer, backupUnreadable, noRoom, restoreStopped } from "./backupProblems";
import { type OpenBackup, readBackup } from "./readBackup";

export interface RestoreOptions {
  readonly progress?: BackupProgress;
  /** Ends it early, with problem code `stopped`; nothing is left of it. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

export interface RestoredBackup {
  /** The folder that the desk is in now. */
  readonly desk: string;
  /** It is another folder than the one that was named, because there is something in that. */
  readonly beside: boolean;
  readonly takenAt: string;
  readonly stet: string;
  readonly counts: BackupManifest["counts"];
}

/**
 * Makes a desk of a backup: in this folder when it is empty or not there, otherwise in a new one beside it, so that nothing is
 * ever written over. All of it is unpacked elsewhere and compared with the manifest's hashes before it comes to stand in its
 * place, in one step. Problem codes: `not-found`, `backup-invalid`, `backup-newer`, `stopped`, and those of `withDisk`.
 */
export function restoreBackup(
  file: string,
  dir: string,
  options: RestoreOptions = {},
): Promise<Result<RestoredBackup>> {
  const named = resolve(dir);
  return withDisk(async () => {
    const target = await placeFor(named, options.now?.() ?? new Date());
    let zip: ZipSource | null = null;
    let staged: StagedFolder | null = null;
    try {
      const opened = await openArchive(resolve(file));
      if (!opened.ok) return opened;
      zip = opened.value;
      const backup = await readBackup(zip);
      if (!backup.ok) return backup;
      const { manifest } = backup.value;
      staged = await StagedFolder.beside(target);
      if (!(await staged.hasRoomFor(manifest.bytes))) return noRoom();
      const unpacked = await unpack(backup.value, staged, options);
      if (!unpacked.ok) return unpacked;
      if (options.signal?.aborted) return restoreStopped();
      await staged.putInPlace();
      staged = null;
      const { takenAt, stet, counts } = manifest;
      return succeed({ desk: target, beside: target !== named, takenAt, stet, counts });
    } catch (error) {
      if (options.signal?.aborted) return restoreStopped();
      // Whatever else a reader of archives throws is about the archive.
      if (isDiskError(error)) throw error;
      return backupInvalid("the archive is damaged, or is none.");
    } finally {
      await zip?.close();
      await staged?.discard();
    }
  }, named);
}

async function openArchive(file: string): Promise<Result<ZipSource>> {
  try {
    return succeed(await openZip(file));
  } catch (error) {
    const refused = backupUnreadable(file, error);
    if (refused === null) throw error;
    return refused;
  }
}

/** Files that Stet cannot open a desk without; articles that are damaged it deals with when it opens the desk. */
const NEEDED: Readonly<Record<string, ReadJson<unknown>>> = {
  "desk.json": readDeskFile,
  "sources.json": readSourceLibrary,
};

async function unpack(
  { manifest, open }: OpenBackup,
  staged: StagedFolder,
  { progress, signal }: RestoreOptions,
): Promise<Result<null>> {
  const { files } = manifest;
  let done = 0;
  let damaged = false;
  await sideBySide(files, async ({ path, size, sha256 }) => {
    signal?.throwIfAborted();
    if (damaged) return;
    const written = await staged.write(path, await open(path), size, signal);
    // Not in one line with the await: another file may have been found damaged meanwhile.
    if (written !== sha256) damaged = true;
    done += 1;
    if (done % 50 === 0) progress?.(done, files.length);
  });
  if (damaged) return backupInvalid("a file in it is not what it was when the backup was made.");
  progress?.(files.length, files.length);
  for (const [path, readJson] of Object.entries(NEEDED)) {
    if (!files.some((file) => file.path === path)) continue;
    const read = readJsonBytes(await buffer(await open(path)), readJson);
    if (!read.ok && read.problem.code === "schema-version-newer") return backupNewer();
  }
  return succeed(null);
}

/** The folder itself when nothing is in it; otherwise a new one beside it, named for when it was restored. */
async function placeFor(dir: string, now: Date): Promise<string> {
  if (await isFree(dir)) return dir;
  const stamp = now.toISOString().slice(0, 16).replace(/[-:]/gu, "").replace("T", "-");
  for (let number = 1; ; number += 1) {
    const place = `${dir}-restored-${stamp}${number === 1 ? "" : `-${number}`}`;
    if (await isFree(place)) return place;
  }
}
