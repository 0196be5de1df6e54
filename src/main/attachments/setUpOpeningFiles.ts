import { BrowserWindow, ipcMain, shell } from "electron";
import { fileKind } from "#core/attachments/fileKinds";
import { givenName } from "#core/attachments/fileNames";
import { sha256Schema } from "#core/claims/evidence";
import type { Problem } from "#core/result";
import type { Files } from "#desk/desk";
import { errorCode } from "#desk/disk/fileSystem";
import { channels } from "#preload/channels";
import type { OpenOutcome } from "#preload/desktopBridge";
import { isTrustedSender } from "../security/trustedSender";
import type { OpenedCopies } from "./openedCopies";

/**
 * Answers the window's wish to see a kept file. The window names it by its hash; the copy's name ends in an extension of the
 * kind that the bytes are, by which the system finds a program that shows it.
 */
export function setUpOpeningFiles(files: Pick<Files, "read">, copies: Pick<OpenedCopies, "add">): void {
  ipcMain.handle(channels.openAttachment, async (event, sha256: unknown, name: unknown): Promise<OpenOutcome> => {
    // A bug or an attack: nobody who asks properly ever sees these.
    if (!BrowserWindow.fromWebContents(event.sender) || !isTrustedSender(event.senderFrame)) {
      throw new Error("Only Stet's own window may open files.");
    }
    const hash = sha256Schema.safeParse(sha256);
    if (!hash.success || typeof name !== "string") throw new TypeError("Wrong arguments for opening.");
    const read = await files.read(hash.data);
    if (!read.ok) return { outcome: "failed", problem: read.problem };
    const { bytes, mediaType } = read.value;
    try {
      const path = await copies.add(bytes, givenName(name, mediaType));
      // A kind that the desk would not have kept is nothing to hand to a program.
      if (fileKind(mediaType) && (await shell.openPath(path)) === "") return { outcome: "opened" };
      shell.showItemInFolder(path);
      return { outcome: "shown" };
    } catch (error) {
      if (errorCode(error) === null) throw error;
      return { outcome: "failed", problem: NO_COPY };
    }
  });
}

const NO_COPY: Problem = {
  code: "copy-not-written",
  message: "The file is safe on the desk, but no copy could be made to open.",
  remedy: "See that there is room on the disk, then try again.",
};
