import { basename, dirname, join } from "node:path";
import { type Result, succeed } from "#core/result";
import type { FileSystem } from "../disk/fileSystem";
import { claimLock, isBeingWritten, replaceLock } from "./claimLock";
import { deskInUse } from "./deskInUse";
import { forgetLockRecord, type HostKind, isHeld, type LockRecord, newLockRecord, parseLock } from "./lockRecord";

/** A desk's lock, held by this process. */
export class DeskLock {
  private constructor(
    private readonly fs: FileSystem,
    private readonly path: string,
    private record: LockRecord,
  ) {}

  /** Problem code: `desk-in-use`. */
  static async take(
    fs: FileSystem,
    path: string,
    owner: { readonly host: HostKind; readonly address: string | undefined; readonly now: Date },
  ): Promise<Result<DeskLock>> {
    const record = newLockRecord(owner.host, owner.address, owner.now);
    try {
      const claim = await claimLock(fs, path, record);
      if (claim.won) {
        await removeAbandoned(fs, path);
        return succeed(new DeskLock(fs, path, record));
      }
      forgetLockRecord(record);
      return deskInUse(claim.holder);
    } catch (error) {
      forgetLockRecord(record);
      throw error;
    }
  }

  /** Lets others know where the owner of the desk can be reached. */
  async announce(address: string): Promise<void> {
    if (!(await this.isOurs())) return;
    const record = { ...this.record, address };
    await replaceLock(this.fs, this.path, record);
    this.record = record;
  }

  /** Gives the lock back, unless somebody else has it by now. */
  async release(): Promise<void> {
    try {
      if (await this.isOurs()) await this.fs.remove(this.path);
    } finally {
      // A lock file that the disk does not let go is an abandoned one from now on, to this process as to every other.
      forgetLockRecord(this.record);
    }
  }

  private async isOurs(): Promise<boolean> {
    const bytes = await this.fs.read(this.path);
    return bytes !== null && parseLock(bytes)?.id === this.record.id;
  }
}

/** Guards and temporary files of processes that were killed while they reached for the lock. */
async function removeAbandoned(fs: FileSystem, path: string): Promise<void> {
  const folder = dirname(path);
  const left = (await fs.names(folder)).filter((name) => name.startsWith(`${basename(path)}.`));
  for (const name of left) {
    const bytes = await fs.read(join(folder, name));
    const record = bytes ? parseLock(bytes) : null;
    // One that cannot be read was cut off; somebody may be writing it just now.
    const isOver = record ? !isHeld(record) : !(await isBeingWritten(fs, join(folder, name)));
    if (isOver) await fs.remove(join(folder, name));
  }
}
