import type { BesideFile, FindBeside } from "#api/client/gatherBeside";

/** A file that somebody gave to import, and its place in the folder that it was given in. */
export interface GivenFile {
  readonly source: File;
  /** The file's name, or its path from the folder on. */
  readonly path: string;
  /** Finds what lies beside it, as far as that was given too. */
  readonly beside?: FindBeside;
}

/** Files as an input or the clipboard has them. */
export function givenFiles(files: Iterable<File>): GivenFile[] {
  const byPath = new Map([...files].map((source) => [source.webkitRelativePath || source.name, source]));
  return [...byPath].map(([path, source]) => {
    const beside: FindBeside = async (name) => asBeside(byPath.get(pathBeside(path, name)));
    return { source, path, beside };
  });
}

/** Where a file lies, in the terms of `GivenFile.path`, that another names by a path from its own folder. */
export function pathBeside(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1) + name;
}

export function asBeside(file: File | undefined | null): BesideFile | null {
  return file ? { size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) } : null;
}
