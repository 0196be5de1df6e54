import type { FindBeside } from "#api/client/gatherBeside";
import { isCompanionFolder } from "#core/intake/beside/companionFolder";
import { isClutter } from "#core/intake/isClutter";
import { asBeside, type GivenFile } from "./givenFile";

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

type Dropped = File | FileSystemDirectoryEntry;

async function gather(given: readonly Dropped[], gathering: Gathering): Promise<Gathered> {
  const { isWanted, onFound, signal } = gathering;
  const files: GivenFile[] = [];
  let unreadable = 0;
  const isFull = () => signal.aborted || files.length >= MAX_FILES;
  const add = (file: GivenFile) => {
    files.push(file);
    onFound(files.length);
  };
  const search = async (folder: FileSystemDirectoryEntry, depth: number): Promise<void> => {
    const entries = await entriesOf(folder);
    const names = entries.map(({ name }) => name);
    for (const entry of entries) {
      if (isFull()) return;
      try {
        if (isFolder(entry)) {
          const isCopy = !isClutter(entry.name) && !isCompanionFolder(entry.name, names);
          if (depth < MAX_DEPTH && isCopy) await search(entry, depth + 1);
        } else if (await isWanted(entry.name)) {
          const source = await fileOf(entry as FileSystemFileEntry);
          add({ source, path: entry.fullPath.replace(/^\//u, ""), beside: besideIn(folder) });
        }
      } catch {
        unreadable += 1;
      }
    }
  };
  const names = given.map(({ name }) => name);
  for (const one of given) {
    if (isFull()) break;
    if (one instanceof File) add({ source: one, path: one.name, beside: besideAmong(given) });
    else if (!isCompanionFolder(one.name, names))
      await search(one, 0).catch(() => {
        unreadable += 1;
      });
  }
  return { files, cut: files.length >= MAX_FILES, unreadable };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Files that were dropped together lie beside each other, and so do the folders dropped with them. */
function besideAmong(given: readonly Dropped[]): FindBeside {
  return async (path) => {
    const [first, ...rest] = path.split("/");
    const found = given.find(({ name }) => name === first);
    if (!found) return null;
    if (found instanceof File) return rest.length === 0 ? asBeside(found) : null;
    return rest.length === 0 ? null : besideIn(found)(rest.join("/"));
  };
}

function besideIn(folder: FileSystemDirectoryEntry): FindBeside {
  return async (path) => {
    const entry = await new Promise<FileSystemEntry | null>((resolve) => {
      folder.getFile(path, {}, resolve, () => resolve(null));
    });
    return entry ? asBeside(await fileOf(entry as FileSystemFileEntry).catch(() => null)) : null;
  };
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
