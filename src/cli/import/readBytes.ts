import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { MAX_IMPORT_BYTES } from "#exchange/limits";
import { describeFileError, type Found } from "./findFiles";

/** A file's bytes, or why it cannot be had, for people. */
export async function readBytes(entry: Found, cwd: string): Promise<Uint8Array | string> {
  if ("error" in entry) return entry.error;
  // Looked at before it is read: a disk image dropped in by mistake must not fill the memory.
  if (entry.size > MAX_IMPORT_BYTES) return tooLarge(entry.size);
  try {
    return await readFile(resolve(cwd, entry.file));
  } catch (error) {
    return describeFileError(error);
  }
}

function tooLarge(size: number): string {
  const mebibytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MiB`;
  return `It is too large: ${mebibytes(size)}, and at most ${mebibytes(MAX_IMPORT_BYTES)} can come in at once.`;
}
