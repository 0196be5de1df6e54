import type { BrowserWindow as ElectronWindow, Session, WebContents, WebFrameMain } from "electron";
import { vi } from "vitest";
import { app } from "./app";
import { BrowserWindow } from "./browserWindow";
import { SessionDouble, session } from "./session";
import { ipcMain, nativeTheme, powerMonitor } from "./system";
import type { WebContentsDouble } from "./webContents";

/** Forgets everything that earlier tests did. */
export function resetElectron(): void {
  vi.resetAllMocks();
  for (const emitter of [app, ipcMain, powerMonitor, session.defaultSession]) emitter.removeAllListeners();
  ipcMain.handlers.clear();
  BrowserWindow.opened.length = 0;
  nativeTheme.shouldUseDarkColors = false;
  app.isPackaged = false;
}

/** A window, as the test sees it and as the code under test does. */
export function aWindow(): { double: BrowserWindow; window: ElectronWindow } {
  const double = new BrowserWindow();
  return { double, window: double as unknown as ElectronWindow };
}

export function aSession(): { double: SessionDouble; session: Session } {
  const double = new SessionDouble();
  return { double, session: double as unknown as Session };
}

export function asContents(double: WebContentsDouble): WebContents {
  return double as unknown as WebContents;
}

/** A frame with this address; a frame within a page when it has a parent. */
export function aFrame(url: string, parent: WebFrameMain | null = null): WebFrameMain {
  return { url, parent } as WebFrameMain;
}

/** An event whose default can be prevented, with what comes with it. */
export function anEvent<Details extends object>(details: Details) {
  const preventDefault = vi.fn<() => void>();
  return { ...details, preventDefault };
}
