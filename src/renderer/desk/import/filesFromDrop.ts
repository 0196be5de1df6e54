import type { GivenFile } from "./givenFile";

/** More than anybody wants to look through; a home folder dropped by mistake has a hundred times as many. */
export const MAX_FILES = 1_000;
/** Folders within folders. */
const MAX_DEPTH = 24;

export interface Gathering {
  /** Which files of a folder are of interest; a file that was dropped by itself always is. */
  readonly isWanted: (name: string) => boolean | Promise<boolean>;
  readonly onFound: (count: number) => void;
  readonly signal: AbortSignal;
}

/** What was in a drop. */
export interface Gathered {
  readonly files: readonly GivenFile[];
  /** Whether there would have been more. */
  readonly cut: boolean;
  /** Folders and files that could not be looked into. */
  readonly unreadable: number;
}

/**
 * The files in a drop, folders and what is in them included. Call it in the drop event itself: the browser forgets what was
 * dropped afterwards.
 */
export function filesFromDrop(drop: DataTransfer, gathering: Gathering): Promise<Gathered> {
  const given = [...drop.items].flatMap((item): (File | FileSystemDirectoryEntry)[] => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    return entry?.isDirectory ? [entry as FileSystemDirectoryEntry] : file ? [file] : [];
  });
  return gather(given, gathering);
}

async function gather(given: readonly (File | FileSystemDirectoryEntry)[], gathering: Gathering): Promise<Gathered> {
  const { isWanted, onFound, signal } = gathering;
  const files: GivenFile[] = [];
  let unreadable = 0;
  const isFull = () => signal.aborted || files.length >= MAX_FILES;
  const add = (file: GivenFile) => {
    files.push(file);
    onFound(files.length);
  };
  const search = async (folder: FileSystemDirectoryEntry, depth: number): Promise<void> => {
    for (const entry of await entriesOf(folder)) {
      if (isFull()) return;
      try {
        if (entry.isDirectory) {
          if (depth < MAX_DEPTH && !entry.name.startsWith("."))
            await search(entry as FileSystemDirectoryEntry, depth + 1);
        } else if (await isWanted(entry.name)) {
          add({ source: await fileOf(entry as FileSystemFileEntry), path: entry.fullPath.replace(/^\//u, "") });
        }
      } catch {
        unreadable += 1;
      }
    }
  };
  for (const one of given) {
    if (isFull()) break;
    if (one instanceof File) add({ source: one, path: one.name });
    else
      await search(one, 0).catch(() => {
        unreadable += 1;
      });
  }
  return { files, cut: files.length >= MAX_FILES, unreadable };
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // It hands them over in portions, the last of which is empty (File and Directory Entries API, 7.3).
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return entries.sort((a, b) => a.name.localeCompare(b.name));
    entries.push(...portion);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
