import { type Problem, type Result, refuse } from "#core/result";
import { errorCode } from "./fileSystem";

const FULL = new Set(["ENOSPC", "EDQUOT"]);
const FORBIDDEN = new Set(["EACCES", "EPERM", "EROFS"]);

/**
 * Turns what a disk refuses during a task into a problem that people can act on: `disk-full`, `disk-forbidden`,
 * `disk-failed`. Everything else is a bug and goes on as an exception.
 */
export async function withDisk<Value>(task: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await task();
  } catch (error) {
    const problem = diskRefusal(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

/** What the system refused, in words; null for anything else. */
export function diskRefusal(error: unknown): Problem | null {
  return isDiskError(error) ? diskProblem(errorCode(error) ?? "").problem : null;
}

/** Whether it was the system that refused: its errors are named ENOSPC and the like; those of Node itself have an underscore. */
export function isDiskError(error: unknown): boolean {
  return /^E[A-Z0-9]+$/u.test(errorCode(error) ?? "");
}

/** Whether it was the disk that refused, and not a rule. */
export function isDiskProblem({ code }: Problem): boolean {
  return code.startsWith("disk-");
}

function diskProblem(code: string) {
  if (FULL.has(code)) {
    return refuse(
      "disk-full",
      "The disk with the desk is full. What was saved before is untouched.",
      "Make room on the disk and try again; keep this window open until then.",
    );
  }
  if (FORBIDDEN.has(code)) {
    return refuse(
      "disk-forbidden",
      `The system does not let Stet use the desk's folder (${code}). What was saved before is untouched.`,
      "Look at the permissions of the folder, or name another one with --desk or STET_DESK.",
    );
  }
  return refuse(
    "disk-failed",
    `The disk with the desk did not answer as it should (${code}). What was saved before is untouched.`,
    "See that the disk is there and sound, then try again; keep this window open until then.",
  );
}
