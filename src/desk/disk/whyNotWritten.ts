import { errorCode } from "./fileSystem";

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

/** Why the system lets no file be written where somebody wants one, in a few plain words without a full stop. */
export function whyNotWritten(error: unknown): string {
  const code = errorCode(error) ?? "unknown reason";
  return REASONS[code] ?? code;
}
