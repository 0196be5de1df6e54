/** A file that somebody gave to import, and its place in the folder that it was given in. */
export interface GivenFile {
  readonly source: File;
  /** The file's name, or its path from the folder on. */
  readonly path: string;
}

/** Files as an input or the clipboard has them. */
export function givenFiles(files: Iterable<File>): GivenFile[] {
  return [...files].map((source) => ({ source, path: source.webkitRelativePath || source.name }));
}
