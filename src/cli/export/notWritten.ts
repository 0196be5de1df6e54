import { refuse } from "#core/result";

/** Why the system lets nothing be written there, in plain words. Problem code: `not-written`. */
export function notWritten(error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  return refuse(
    "not-written",
    `The file could not be written: ${REASONS[code] ?? code}.`,
    "Check the folder given with --out, and the room on its disk.",
  );
}

/** Whether the system would say the same of every other file. */
export function isForAll(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO"].includes(code);
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: "a file stands where the folder should be",
  ENOTDIR: "a file stands where the folder should be",
  ENOENT: "the folder cannot be made there",
  EACCES: "the folder may not be written to",
  EPERM: "the folder may not be written to",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "there is no room left for you on the disk",
  ENAMETOOLONG: "the name is too long",
};
