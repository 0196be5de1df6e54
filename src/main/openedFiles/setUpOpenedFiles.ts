import { app } from "electron";
import { reportBug } from "../app/reportBug";
import { isStetFile } from "./filesToOpen";

/** Files that the system has asked to open, kept until somebody takes them. */
export interface OpenedFiles {
  add(paths: readonly string[]): void;
  /** Hands over what has come so far, and from then on each file as it comes, one after the other. */
  deliverTo(open: (path: string) => Promise<void>): void;
}

/** Collects files from the very start: macOS names them before the app is ready, and long before there is a desk. */
export function setUpOpenedFiles(): OpenedFiles {
  let waiting: string[] = [];
  let open: ((path: string) => Promise<void>) | undefined;
  let last = Promise.resolve();

  const deliver = () => {
    const receiver = open;
    if (!receiver) return;
    // One file that fails unexpectedly must not keep the next ones out.
    for (const path of waiting) last = last.then(() => receiver(path)).catch((error: unknown) => reportBug(error));
    waiting = [];
  };
  const add = (paths: readonly string[]) => {
    waiting.push(...paths);
    deliver();
  };
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (isStetFile(path)) add([path]);
  });
  return {
    add,
    deliverTo(receiver) {
      open = receiver;
      deliver();
    },
  };
}
