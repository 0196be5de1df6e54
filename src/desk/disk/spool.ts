import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";

/**
 * Keeps what comes in as a file, only its owner's to read, for as long as the work on it takes.
 * @param folder where there is room for it
 * @throws the file system's error, the signal's reason, and what the work throws
 */
export async function spooled<Value>(
  content: ReadableStream<Uint8Array>,
  folder: string,
  work: (path: string) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const path = join(folder, `.upload.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = createWriteStream(path, { flags: "wx", mode: 0o600 });
    await pipeline(Readable.fromWeb(content), file, signal ? { signal } : {});
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}
