/**
 * The files in a drop, folders and what is in them included; of a folder's files only those that `isWanted`. Call it in the
 * drop event itself: the browser forgets what was dropped afterwards.
 */
export async function filesFromDrop(drop: DataTransfer, isWanted: (name: string) => boolean): Promise<File[]> {
  const given = [...drop.items].flatMap((item): (File | FileSystemDirectoryEntry)[] => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    return entry?.isDirectory ? [entry as FileSystemDirectoryEntry] : file ? [file] : [];
  });
  const files: File[] = [];
  for (const one of given) {
    if (one instanceof File) files.push(one);
    else files.push(...(await filesIn(one, isWanted)));
  }
  return files;
}

async function filesIn(folder: FileSystemDirectoryEntry, isWanted: (name: string) => boolean): Promise<File[]> {
  const files: File[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) files.push(...(await filesIn(entry as FileSystemDirectoryEntry, isWanted)));
    else if (isWanted(entry.name)) files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
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
