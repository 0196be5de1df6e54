import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/**
 * Opens a file for reading, so that a pipe without a writer does not hold the process up for ever. Windows has no such thing.
 * @throws the file system's error; `EISDIR` for a folder, `EFTYPE` for a pipe, a socket or a device
 */
export async function openPlain(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const found = await file.stat().catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  if (found.isFile()) return file;
  await file.close();
  const code = found.isDirectory() ? "EISDIR" : "EFTYPE";
  throw Object.assign(new Error(`${code}: no file, open`), { code });
}
