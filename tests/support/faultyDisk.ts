import type { FileSystem } from "#desk/disk/fileSystem";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";

/** An error as the file system throws it. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: the test's doing`), { code });
}

/** The real disk, with some of its functions replaced. */
export function faultyDisk(faults: Partial<FileSystem>): FileSystem {
  return { ...nodeFileSystem, ...faults };
}
