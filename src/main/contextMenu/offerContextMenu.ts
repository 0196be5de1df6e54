import { type BrowserWindow, clipboard, Menu } from "electron";
import { openExternally } from "../security/openExternally";
import { contextMenuTemplate } from "./contextMenuTemplate";

/** Offers spelling, links and the clipboard on a right click. */
export function offerContextMenu(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on("context-menu", (_event, clicked) => {
    const template = contextMenuTemplate(clicked, {
      correct: (word) => webContents.replaceMisspelling(word),
      learn: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
      openLink: openExternally,
      copyText: (text) => clipboard.writeText(text),
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
