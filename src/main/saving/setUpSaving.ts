import { join } from "node:path";
import { app, BrowserWindow, dialog, ipcMain } from "electron";
import { errorCode } from "#desk/disk/fileSystem";
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
    await writeFile(filePath, bytes);
    return true;
  } catch (error) {
    await dialog.showMessageBox(window, {
      type: "error",
      title: "Not exported",
      message: "The file could not be written there.",
      detail: `${cause(error)} The article is safe on the desk, and a file that was there before has been kept.`,
      buttons: ["OK"],
      noLink: true,
    });
    return false;
  }
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
