import { app, Menu } from "electron";
import type { ScreenCommandId } from "#core/commands/screenCommands";
import { menuTemplate } from "./menuTemplate";

/** Puts up the native menu. */
export function setUpMenu(send: (command: ScreenCommandId) => void): void {
  const template = menuTemplate({ platform: process.platform, developing: !app.isPackaged, send });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
