import { join } from "node:path";
import { app, BrowserWindow, dialog, ipcMain } from "electron";
import { isInternalReport } from "#core/report/reportName";
import { errorCode } from "#desk/disk/fileSystem";
import { packageAround } from "#desk/disk/packageAround";
import { channels } from "#preload/channels";
import { isTrustedSender } from "../security/trustedSender";
import { suggestedName } from "./suggestedName";

/** Puts bytes in a file's place, whole or not at all. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/** Answers the window's wish to keep an exported file: asks where, and writes it there. */
export function setUpSaving(writeFile: WriteFile): void {
  ipcMain.handle(channels.save, async (event, bytes: unknown, name: unknown): Promise<{ saved: boolean }> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    // A bug or an attack: nobody who asks properly ever sees these.
    if (!window || !isTrustedSender(event.senderFrame)) throw new Error("Only Stet's own window may save files.");
    if (!(bytes instanceof Uint8Array) || typeof name !== "string") throw new TypeError("Wrong arguments for saving.");
    return { saved: await saveWhereAsked(window, bytes, suggestedName(name), writeFile) };
  });
}

async function saveWhereAsked(
  window: BrowserWindow,
  bytes: Uint8Array,
  name: string,
  writeFile: WriteFile,
): Promise<boolean> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: "Export",
    defaultPath: join(app.getPath("documents"), name),
    properties: ["showOverwriteConfirmation", "createDirectory"],
  });
  if (canceled || filePath === "") return false;
  try {
    if (isInternalReport(name) && (await packageAround(filePath)) !== null) {
      await explain(
        window,
        "The folder belongs to an exported package, and an internal report names sources.",
        "Choose a folder outside the package.",
      );
      return false;
    }
    await writeFile(filePath, bytes);
    return true;
  } catch (error) {
    const kept = "The article is safe on the desk, and a file that was there before has been kept.";
    await explain(window, "The file could not be written there.", `${cause(error)} ${kept}`);
    return false;
  }
}

async function explain(window: BrowserWindow, message: string, detail: string): Promise<void> {
  const box = { type: "error" as const, title: "Not exported", message, detail, buttons: ["OK"], noLink: true };
  await dialog.showMessageBox(window, box);
}

function cause(error: unknown): string {
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return "There is no room left on the disk.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "Stet may not write in that folder.";
    case "ENOENT":
      return "The folder is not there any more.";
    default:
      return "The disk refused it. Choose another folder.";
  }
}
