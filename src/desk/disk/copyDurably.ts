import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { nodeFileSystem } from "./nodeFileSystem";
import { openPlain } from "./openPlain";
import { tempName } from "./writeDurably";

/**
 * Copies a file of any size, only its owner's to read, in the place of what is there: whole and on the disk, or not at all.
 * @throws the file system's error
 */
export async function copyDurably(from: string, to: string): Promise<void> {
  const temp = join(dirname(to), tempName(basename(to)));
  const file = await openPlain(from);
  try {
    await pipeline(file.createReadStream(), createWriteStream(temp, { flags: "wx", mode: 0o600, flush: true }));
    await rename(temp, to);
    await nodeFileSystem.syncFolder(dirname(to));
  } finally {
    await rm(temp, { force: true });
  }
}
