import type { FileSystem } from "../disk/fileSystem";
import { nodeFileSystem } from "../disk/nodeFileSystem";
import { layoutOf } from "../layout";
import { isHeld, type LockRecord, parseLock } from "./lockRecord";

/**
 * Who has a desk now, with the full address of a browser host; null when nobody has. The address lets in whoever knows it:
 * it must not be printed or logged.
 */
export async function readLock(dir: string, fs: FileSystem = nodeFileSystem): Promise<LockRecord | null> {
  const bytes = await fs.read(layoutOf(dir).lockFile);
  const record = bytes ? parseLock(bytes) : null;
  return record && isHeld(record) ? record : null;
}
