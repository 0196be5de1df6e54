import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gatherBeside } from "#api/client/gatherBeside";
import { MAX_IMPORT_BYTES } from "#exchange/limits";
import { besideOnDisk } from "./besideOnDisk";
import { describeFileError, type Found } from "./findFiles";

/** A file, and the images that it names beside it. */
export interface FileRead {
  readonly bytes: Uint8Array;
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/** What a file holds, or why it cannot be had, for people. */
export async function readFileFound(entry: Found, cwd: string): Promise<FileRead | string> {
  if ("error" in entry) return entry.error;
  // Looked at before it is read: a disk image dropped in by mistake must not fill the memory.
  if (entry.size > MAX_IMPORT_BYTES) return tooLarge(entry.size);
  try {
    const file = resolve(cwd, entry.file);
    const bytes = await readFile(file);
    return { bytes, beside: await gatherBeside(file, bytes, besideOnDisk(file)) };
  } catch (error) {
    return describeFileError(error);
  }
}

function tooLarge(size: number): string {
  const mebibytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MiB`;
  return `It is too large: ${mebibytes(size)}, and at most ${mebibytes(MAX_IMPORT_BYTES)} can come in at once.`;
}
