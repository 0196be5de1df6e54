import { refuse } from "#core/result";
import { errorCode } from "../disk/fileSystem";
import { whyNotWritten } from "../disk/whyNotWritten";

/** @param what is wrong with it, as a sentence */
export function backupInvalid(what: string) {
  return refuse(
    "backup-invalid",
    `This is no whole backup of a Stet desk: ${what} Nothing has been restored.`,
    "Choose another backup, or copy this one again from where it was kept.",
  );
}

export function backupNewer() {
  return refuse(
    "backup-newer",
    "This backup was made by a newer Stet. Nothing has been restored.",
    "Update Stet, then restore it.",
  );
}

export function noRoom() {
  return refuse(
    "disk-full",
    "There is not room enough on the disk for what is in the backup. Nothing has been restored.",
    "Make room, or name a folder on another disk with --desk.",
  );
}

export function restoreStopped() {
  return refuse("stopped", "Stopped before the backup was restored. Nothing has been changed.", "Start it again.");
}

/** What keeps a backup from being written where it is to go. @param code what the disk's refusal is called */
export function backupNotWritten(file: string, error: unknown, code: string) {
  return refuse(
    code,
    `The backup could not be written to ${file}: ${whyNotWritten(error)}. No file has been left, and the desk is untouched.`,
    "See to the permissions of that folder and to the room on its disk, or name a file in another folder.",
  );
}

/** Why a backup's file cannot be had; null for what says nothing about the file. */
export function backupUnreadable(file: string, error: unknown) {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return refuse(
        "not-found",
        `There is no file ${file}. Nothing has been restored.`,
        "Look where the backup was kept.",
      );
    case "EISDIR":
      return backupInvalid("it is a folder, and a backup is one file.");
    case "EACCES":
    case "EPERM":
      return refuse(
        "disk-forbidden",
        `The system does not let Stet read ${file}. Nothing has been restored.`,
        "Look at the permissions of the file.",
      );
    default:
      return null;
  }
}
