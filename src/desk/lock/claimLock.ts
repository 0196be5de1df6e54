import { createHash } from "node:crypto";
import { errorCode, type FileSystem } from "../disk/fileSystem";
import { writeDurably } from "../disk/writeDurably";
import { isHeld, type LockRecord, lockBytes, parseLock } from "./lockRecord";

/** What came of reaching for a lock: it is ours, or somebody has it (null: who it is cannot be read). */
export type Claim = { readonly won: true } | { readonly won: false; readonly holder: LockRecord | null };

/** File systems without hard links (exFAT, some network shares) answer one of these. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);
/** Milliseconds after which a lock file that nobody finished writing counts as abandoned. */
const ABANDONED = 10_000;
/**
 * Each further round means that somebody else has just taken the lock or given it back. So many in a row are not bad luck:
 * something that is no file stands under the lock's name (a link to nowhere), and would be waited for without end.
 */
const MAX_ROUNDS = 100;

/**
 * Takes a lock file, so that of any number of processes reaching for it at once exactly one wins.
 *
 * A free lock is taken by a hard link, which fails when the name is there. A lock whose process is gone is replaced, but
 * only by who holds the guard: a lock file named for the very bytes of the abandoned one, taken in this same way (so that
 * an abandoned guard can be taken over as well). With the guard in hand the abandoned lock is looked at again: whoever came
 * late finds that it has been replaced.
 */
export async function claimLock(fs: FileSystem, path: string, record: LockRecord): Promise<Claim> {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (await takeFree(fs, path, record)) return { won: true };
    const bytes = await fs.read(path);
    if (!bytes) continue;
    const holder = parseLock(bytes);
    if (holder ? isHeld(holder) : await isBeingWritten(fs, path)) return { won: false, holder };

    const guard = `${path}.${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}`;
    const claim = await claimLock(fs, guard, record);
    if (!claim.won) return claim;
    try {
      const again = await fs.read(path);
      if (again && Buffer.compare(again, bytes) === 0) {
        await replaceLock(fs, path, record);
        return { won: true };
      }
    } finally {
      await fs.remove(guard);
    }
  }
  return { won: false, holder: null };
}

/** Puts our record in the place of the one that is there. Only for who owns the lock. */
export async function replaceLock(fs: FileSystem, path: string, record: LockRecord): Promise<void> {
  await writeDurably(fs, path, lockBytes(record));
}

async function takeFree(fs: FileSystem, path: string, record: LockRecord): Promise<boolean> {
  const temp = `${path}.${record.id}.tmp`;
  await fs.remove(temp);
  await fs.writeNew(temp, lockBytes(record));
  try {
    await fs.link(temp, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    if (NO_LINKS.has(errorCode(error) ?? "")) return await takeFreeWithoutLinks(fs, path, record);
    throw error;
  } finally {
    await fs.remove(temp);
  }
}

async function takeFreeWithoutLinks(fs: FileSystem, path: string, record: LockRecord): Promise<boolean> {
  try {
    await fs.writeNew(path, lockBytes(record));
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Without hard links a lock is empty for a moment; it must not be mistaken for an abandoned one. */
export async function isBeingWritten(fs: FileSystem, path: string): Promise<boolean> {
  const stamp = await fs.stamp(path);
  return stamp !== null && Date.now() - stamp.mtimeMs < ABANDONED;
}
