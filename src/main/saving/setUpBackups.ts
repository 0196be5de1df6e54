import { join } from "node:path";
import { app, BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from "electron";
import type { Problem } from "#core/result";
import type { Backups } from "#desk/desk";
import { copyDurably } from "#desk/disk/copyDurably";
import { diskRefusal } from "#desk/disk/diskProblem";
import { packageAround } from "#desk/disk/packageAround";
import { channels } from "#preload/channels";
import type { BackupOutcome, RestoreOutcome } from "#preload/desktopBridge";
import { isTrustedSender } from "../security/trustedSender";

const ARCHIVES = [{ name: "Stet backups", extensions: ["zip"] }];

/** Answers the window's wish to keep a backup elsewhere, and to make a desk of one: archives too large to pass through it. */
export function setUpBackups(backups: Backups): void {
  ipcMain.handle(channels.saveBackup, async (event, name: unknown): Promise<BackupOutcome> => {
    const window = askingWindow(event);
    if (typeof name !== "string") throw new TypeError("Wrong arguments for saving a backup.");
    const found = await backups.find(name);
    if (!found.ok) return { outcome: "failed", problem: found.problem };
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: "Keep the Backup Elsewhere",
      defaultPath: join(app.getPath("documents"), found.value.name),
      filters: ARCHIVES,
      properties: ["showOverwriteConfirmation", "createDirectory"],
    });
    if (canceled || filePath === "") return { outcome: "none" };
    const problem = await keepCopy(found.value.path, filePath).catch(problemOf);
    return problem ? { outcome: "failed", problem } : { outcome: "saved" };
  });

  ipcMain.handle(channels.restoreBackup, async (event): Promise<RestoreOutcome> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(askingWindow(event), {
      title: "Restore a Backup",
      filters: ARCHIVES,
      properties: ["openFile"],
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return { outcome: "none" };
    const restored = await backups.restore(path);
    if (!restored.ok) return { outcome: "failed", problem: restored.problem };
    return { outcome: "restored", restored: restored.value };
  });
}

function askingWindow(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  // A bug or an attack: nobody who asks properly ever sees this.
  if (!window || !isTrustedSender(event.senderFrame)) throw new Error("Only Stet's own window may ask for backups.");
  return window;
}

async function keepCopy(from: string, to: string): Promise<Problem | null> {
  if ((await packageAround(to)) !== null) return IN_PACKAGE;
  await copyDurably(from, to);
  return null;
}

const IN_PACKAGE: Problem = {
  code: "backup-in-package",
  message: "This folder belongs to an exported package, and a backup holds confidential sources.",
  remedy: "Choose a folder outside the package.",
};

function problemOf(error: unknown): Problem {
  const problem = diskRefusal(error);
  if (problem === null) throw error;
  return problem;
}
