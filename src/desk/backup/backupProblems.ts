import { refuse } from "#core/result";

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
