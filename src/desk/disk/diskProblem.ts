import { type Problem, type Result, refuse } from "#core/result";
import { errorCode } from "./fileSystem";

const FULL = new Set(["ENOSPC", "EDQUOT"]);
const FORBIDDEN = new Set(["EACCES", "EPERM"]);
const IMPOSSIBLE = new Set(["ENOENT", "ENOTDIR", "EEXIST", "ENAMETOOLONG"]);

/**
 * Turns what a disk refuses during a task into a problem that people can act on: `disk-full`, `disk-forbidden`,
 * `disk-failed`. Everything else is a bug and goes on as an exception.
 *
 * @param dir the desk's folder, while it is still a question whether it is the right one: the message names it
 */
export async function withDisk<Value>(task: () => Promise<Result<Value>>, dir?: string): Promise<Result<Value>> {
  try {
    return await task();
  } catch (error) {
    const problem = diskRefusal(error, dir);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

/** What the system refused, in words; null for anything else. */
export function diskRefusal(error: unknown, dir?: string): Problem | null {
  return isDiskError(error) ? diskProblem(errorCode(error) ?? "", dir).problem : null;
}

/** Whether it was the system that refused: its errors are named ENOSPC and the like; those of Node itself have an underscore. */
export function isDiskError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/u.test(errorCode(error) ?? "");
}

/** Whether it was the disk that refused, and not a rule. */
export function isDiskProblem({ code }: Problem): boolean {
  return code.startsWith("disk-");
}

function diskProblem(code: string, dir?: string) {
  const folder = dir === undefined ? "the desk's folder" : `the desk's folder ${dir}`;
  if (FULL.has(code)) {
    return refuse(
      "disk-full",
      "The disk with the desk is full. What was saved before is untouched.",
      "Make room on the disk and try again. Keep a window with unsaved words open until then.",
    );
  }
  if (FORBIDDEN.has(code)) {
    return refuse(
      "disk-forbidden",
      `The system does not let Stet use ${folder} (${code}). What was saved before is untouched.`,
      "Look at the permissions of the folder, or name another one with --desk or STET_DESK.",
    );
  }
  if (code === "EROFS") {
    return refuse(
      "disk-forbidden",
      `The disk with ${folder} can be read and not written to (${code}). What was saved before is untouched.`,
      "Have the disk opened for writing, or copy the folder to another disk and name that with --desk or STET_DESK.",
    );
  }
  if (dir !== undefined && IMPOSSIBLE.has(code)) {
    return refuse(
      "disk-failed",
      `There can be no desk at ${dir}: the system makes no folder there (${code}). What was saved before is untouched.`,
      "Name another folder with --desk or STET_DESK.",
    );
  }
  return refuse(
    "disk-failed",
    `The disk with ${dir === undefined ? "the desk" : folder} did not answer as it should (${code}). What was saved before is untouched.`,
    "See that the disk is there and sound, then try again. Keep a window with unsaved words open until then.",
  );
}
