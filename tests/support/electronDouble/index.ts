/**
 * Stands in for `electron`, whose binary the unit tests never need:
 * `vi.mock("electron", () => import("../../support/electronDouble"))`.
 */
export { app } from "./app";
export { BrowserWindow } from "./browserWindow";
export { session } from "./session";
export { clipboard, dialog, ipcMain, Menu, nativeTheme, powerMonitor, protocol, screen, shell } from "./system";
