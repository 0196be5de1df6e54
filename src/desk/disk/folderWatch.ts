import { watch } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./fileSystem";

/** Calls back, any number of times, when something in a folder may have changed. Ends when it is closed. */
export interface FolderWatch {
  close(): void;
}

/** @param path of what has changed; null when the system does not say. */
export type OnChange = (path: string | null) => void;

/**
 * Watches one folder, not what is below it. Null where the system has no way to, or no more watches to give
 * (`fs.watch`, Node: not on every network share, and limited in number on Linux).
 */
export function watchFolder(path: string, onChange: OnChange, onLost: () => void): FolderWatch | null {
  try {
    const watcher = watch(path, { persistent: false }, (_event, name) =>
      onChange(name === null ? null : join(path, name)),
    );
    watcher.on("error", onLost);
    return watcher;
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}
