import { readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The names within a folder of a desk; none when it is not there. */
export function namesIn(...path: string[]): Promise<string[]> {
  return readdir(join(...path)).catch(() => []);
}

/** Puts other bytes in a file's place, later than what was there. */
export async function damage(path: string, content: string | Uint8Array): Promise<void> {
  const { mtimeMs } = await stat(path);
  await writeFile(path, content);
  await utimes(path, new Date(), new Date(mtimeMs + 5_000));
}

export async function jsonAt(...path: string[]): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(...path), "utf8"));
}
