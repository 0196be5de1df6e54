/** What tells whether a file is the one last seen. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, with the fraction that the file system keeps. */
  readonly mtimeMs: number;
}

/** What stands under a name, without following a link. */
export type FileKind = "file" | "folder" | "link" | "other";

/**
 * The few things the desk does to a disk. Everything on a desk goes through these, so that a test can make any one of them
 * fail. Errors are those of Node's file system, with their `code`.
 */
export interface FileSystem {
  /** Null when there is no such file. What is no file (a pipe, a device) fails with `EFTYPE`; nobody ever waits for it. */
  read(path: string): Promise<Uint8Array | null>;
  /** Makes a file that only its owner can read; on return its bytes are on the disk. Fails with `EEXIST` when there is one. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>;
  /** Puts a file in another's place in one step, or moves it to where there is none. */
  rename(from: string, to: string): Promise<void>;
  /** Gives a file a second name. Fails with `EEXIST` when there is something under that name. */
  link(from: string, to: string): Promise<void>;
  /** Does nothing when there is no such file. */
  remove(path: string): Promise<void>;
  /** Names within a folder; none when there is no such folder. */
  names(folder: string): Promise<string[]>;
  /** Null when there is no such file. */
  stamp(path: string): Promise<FileStamp | null>;
  /** What is under a name; null when there is nothing. A link is not followed. */
  kind(path: string): Promise<FileKind | null>;
  /**
   * The stamps of all files of a folder whose names are wanted, without holding up the process for long. What is no file,
   * such as a pipe or a link to itself, is left out.
   */
  stamps(folder: string, wanted: (name: string) => boolean): Promise<Map<string, FileStamp>>;
  /** Makes a folder that only its owner can open, and the ones above it; on return they survive a power cut. */
  makeFolder(path: string): Promise<void>;
  /** Makes renames in a folder survive a power cut, where the platform can. */
  syncFolder(path: string): Promise<void>;
}

/** The code of a file system's error, such as `ENOSPC`; null for any other. */
export function errorCode(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
