import { type BrowserWindow, dialog } from "electron";
import { channels } from "#preload/channels";
import type { FetchHandler } from "../scheme/answerDeskRequest";
import { importOpenedFile } from "./importOpenedFile";

/** Imports a file and shows the new article, or says why not. */
export async function openFileInWindow(path: string, api: FetchHandler, window: BrowserWindow): Promise<void> {
  const imported = await importOpenedFile(path, api);
  if (window.isDestroyed()) return;
  if (imported.ok) {
    window.webContents.send(channels.openArticle, imported.value);
    return;
  }
  await dialog.showMessageBox(window, {
    type: "error",
    title: "Not opened",
    message: imported.problem.message,
    detail: imported.problem.remedy,
    buttons: ["OK"],
    noLink: true,
  });
}
