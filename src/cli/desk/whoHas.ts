import { type Result, succeed } from "#core/result";
import { withDisk } from "#desk/disk/diskProblem";
import type { LockRecord } from "#desk/lock/lockRecord";
import { readLock } from "#desk/lock/readLock";

/** Who has a desk; null for nobody. Problem codes: those of `withDisk`, of a folder that may not be looked into. */
export function whoHas(dir: string): Promise<Result<LockRecord | null>> {
  return withDisk(async () => succeed(await readLock(dir)), dir);
}
