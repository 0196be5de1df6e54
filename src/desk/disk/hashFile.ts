import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { openPlain } from "./openPlain";

/**
 * The SHA-256 of a file's bytes, in lower-case hexadecimal, read piece by piece: a recording may be larger than the memory.
 * @throws the file system's error, `EFTYPE` for what is no file, or an `AbortError`
 */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  const file = await openPlain(path);
  await pipeline(file.createReadStream(), hash, signal ? { signal } : {});
  return hash.digest("hex");
}
