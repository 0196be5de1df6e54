import { refuse } from "#core/result";
import { errorCode } from "#desk/disk/fileSystem";
import { whyNotWritten } from "#desk/disk/whyNotWritten";

/** Why the system lets nothing be written there, in plain words. Problem code: `not-written`. */
export function notWritten(error: unknown) {
  return refuse(
    "not-written",
    `The file could not be written: ${whyNotWritten(error)}.`,
    "Check the folder given with --out, and the room on its disk.",
  );
}

/** Whether the system would say the same of every other file. */
export function isForAll(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO"].includes(errorCode(error) ?? "");
}
