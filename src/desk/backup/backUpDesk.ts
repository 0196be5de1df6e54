import { dirname, join, relative, resolve, sep } from "node:path";
import type { BackupCounts, BackupManifest } from "#core/backup/backupManifest";
import { type Result, refuse, succeed } from "#core/result";
import { diskRefusal, withDisk } from "../disk/diskProblem";
import { errorCode } from "../disk/fileSystem";
import { nodeFileSystem } from "../disk/nodeFileSystem";
import { packageAround } from "../disk/packageAround";
import { writeZip } from "../disk/zipWriter";
import { layoutOf } from "../layout";
import { backupNotWritten } from "./backupProblems";
import { takeSnapshot } from "./takeSnapshot";

/** How far a long task is, in files. */
export type BackupProgress = (done: number, all: number) => void;

export interface BackUpOptions {
  /** The version of Stet, for the manifest. */
  readonly stet: string;
  readonly progress?: BackupProgress;
  /** Ends it early, with problem code `stopped`; no file is left. */
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
}

export interface BackedUp {
  readonly file: string;
  /** Bytes of the archive. */
  readonly size: number;
  readonly takenAt: string;
  readonly counts: BackupCounts;
}

/** An article had its source taken from it while the desk was being copied; so often it is tried again. */
const ATTEMPTS = 3;

/**
 * Puts everything on a desk into one archive, also while a Stet has it open and people are writing: each article as it was at
 * one moment, with the sources and files that it names. It holds confidential sources, and only its owner can read it.
 * Problem codes: `not-a-desk`, `backup-exists`, `backup-inside-desk`, `backup-in-package`, `folder-missing`, `stopped`, and
 * those of `withDisk`. A file is there whole or not at all.
 */
export function backUpDesk(dir: string, file: string, options: BackUpOptions): Promise<Result<BackedUp>> {
  const layout = layoutOf(resolve(dir));
  const target = resolve(file);
  return withDisk(async () => {
    if (
      (await nodeFileSystem.kind(layout.deskFile)) === null &&
      (await nodeFileSystem.kind(layout.articles)) === null
    ) {
      return noDesk(layout.dir);
    }
    try {
      const refused = await refuseTarget(layout.dir, target);
      if (refused) return refused;
      for (let attempt = 1; ; attempt += 1) {
        let manifest: BackupManifest | null = null;
        await writeZip(
          target,
          async (zip) => {
            manifest = await takeSnapshot(layout, zip, { ...options, lastAttempt: attempt === ATTEMPTS });
          },
          options.signal,
        ).catch((error: unknown) => {
          if (!(error instanceof SourceTakenAway)) throw error;
        });
        if (manifest !== null) return succeed(await describe(target, manifest));
      }
    } catch (error) {
      if (options.signal?.aborted) return stopped();
      const refusal = isAboutTarget(error, layout.dir, target) ? diskRefusal(error) : null;
      if (refusal) return backupNotWritten(target, error, refusal.code);
      throw error;
    }
  }, layout.dir);
}

/** Whether the disk refused the backup, and not the desk, of which nothing is written. */
function isAboutTarget(error: unknown, dir: string, target: string): boolean {
  if (["ENOSPC", "EDQUOT", "EROFS"].includes(errorCode(error) ?? "")) return true;
  const path = error instanceof Error && "path" in error ? String(error.path) : "";
  return path.startsWith(dirname(target) + sep) && !path.startsWith(dir + sep);
}

/** The snapshot does not fit together: it is to be taken again. */
export class SourceTakenAway extends Error {}

async function describe(file: string, { takenAt, counts }: BackupManifest): Promise<BackedUp> {
  const stamp = await nodeFileSystem.stamp(file);
  return { file, size: stamp?.size ?? 0, takenAt, counts };
}

async function refuseTarget(dir: string, target: string) {
  const folder = dirname(target);
  if ((await nodeFileSystem.stamp(folder)) === null) {
    return refuse("folder-missing", `There is no folder ${folder}.`, "Make it, or name a file in another one.");
  }
  if ((await nodeFileSystem.kind(target)) !== null) {
    return refuse(
      "backup-exists",
      `There is something at ${target} already. It has not been touched.`,
      "Name another file.",
    );
  }
  if (!relative(dir, target).startsWith("..")) {
    return refuse(
      "backup-inside-desk",
      "A backup inside the desk's own folder would go when the folder goes.",
      "Name a file outside the desk, best on another disk.",
    );
  }
  if ((await packageAround(join(folder, "x"))) !== null) {
    return refuse(
      "backup-in-package",
      "This folder belongs to an exported package, and a backup holds confidential sources.",
      "Name a file outside the package.",
    );
  }
  return null;
}

function noDesk(dir: string) {
  return refuse("not-a-desk", `There is no desk in ${dir}.`, "Name the desk's folder with --desk or STET_DESK.");
}

function stopped() {
  return refuse(
    "stopped",
    "Stopped before the backup was finished. No file has been left, and the desk is untouched.",
    "Start it again when you want one.",
  );
}
