import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

/**
 * The SHA-256 of a file's bytes, in lower-case hexadecimal, read piece by piece: a recording may be larger than the memory.
 * @throws the file system's error, or an `AbortError`
 */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash, signal ? { signal } : {});
  return hash.digest("hex");
}
