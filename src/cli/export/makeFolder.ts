import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { type Result, succeed } from "#core/result";
import { notWritten } from "./notWritten";

/**
 * The folder at a path, made with those above it where it is not there. Problem code: `not-written`.
 *
 * Level by level, because Node's own recursive `mkdir` tries for ever where a folder that is there answers ENOENT to
 * everything made in it, as `/proc` and automounted folders do.
 */
export async function makeFolder(path: string): Promise<Result<string>> {
  try {
    await makeLevel(path);
    return succeed(path);
  } catch (error) {
    return notWritten(error);
  }
}

async function makeLevel(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    const parent = dirname(path);
    const lacksParent =
      error instanceof Error && "code" in error && error.code === "ENOENT" && !(await isFolder(parent));
    if (!lacksParent || parent === path) throw error;
    await makeLevel(parent);
    await mkdir(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null);
  return there?.isDirectory() ?? false;
}
