import { readFileSync } from "node:fs";
import { errorCode } from "./fileSystem";

/**
 * Whether a process of this machine runs, also when it belongs to somebody else. One that has ended does not, even where
 * nobody has asked how: in a container there is often no process that does.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statOf(pid)?.[0] !== "Z";
  } catch (error) {
    return errorCode(error) !== "ESRCH";
  }
}

/**
 * Something that tells a process from a later one with the same number: on Linux the time it started, in clock ticks since
 * boot (proc(5), /proc/pid/stat, field 22). Null where there is no such thing to read.
 */
export function processStart(pid: number): string | null {
  return statOf(pid)?.[19] ?? null;
}

/** `/proc/pid/stat` from its third field on, the state. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field is the program's name in brackets, and may hold spaces and brackets itself.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}
