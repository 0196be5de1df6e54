import { refuse } from "#core/result";
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
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO"].includes(code);
}
