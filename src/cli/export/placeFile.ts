import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { numberedName } from "#core/text/uniqueNames";
import { errorCode } from "#desk/disk/fileSystem";

/**
 * Writes an exported file into a folder, whole or not at all, and gives its path. A file of that name is replaced when it is
 * one that this article was exported to before; any other stays, and the new one gets a number.
 * @param ownHashes SHA-256 of everything this article has been exported to, lower-case hexadecimal.
 */
export async function placeFile(
  folder: string,
  name: string,
  bytes: Uint8Array,
  ownHashes: ReadonlySet<string>,
): Promise<string> {
  const target = await freeName(folder, name, ownHashes);
  const temporary = join(folder, `.stet-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, join(folder, target));
  } finally {
    await rm(temporary, { force: true });
  }
  return target;
}

async function freeName(folder: string, name: string, ownHashes: ReadonlySet<string>): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : numberedName(name, number);
    const hash = await hashOf(join(folder, candidate));
    if (hash === null || ownHashes.has(hash)) return candidate;
  }
}

/** Null where there is no file. Something that cannot be read, such as a folder, is nobody's export. */
async function hashOf(path: string): Promise<string | null> {
  try {
    return sha256Of(await readFile(path));
  } catch (error) {
    return errorCode(error) === "ENOENT" ? null : "";
  }
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
