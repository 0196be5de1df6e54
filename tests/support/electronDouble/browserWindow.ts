import { EventEmitter } from "node:events";
import type { BrowserWindowConstructorOptions, BrowserWindow as ElectronWindow } from "electron";
import { vi } from "vitest";
import { WebContentsDouble } from "./webContents";

/** A window that only remembers what was done to it. Events are emitted by the test. */
export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = [];

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return BrowserWindow.opened.find((window) => window.webContents === contents) ?? null;
  }

  webContents = new WebContentsDouble();
  destroyed = false;

  constructor(readonly options: BrowserWindowConstructorOptions = {}) {
    super();
    BrowserWindow.opened.push(this);
  }

  isDestroyed = vi.fn<ElectronWindow["isDestroyed"]>(() => this.destroyed);
  destroy = vi.fn<ElectronWindow["destroy"]>(() => {
    this.destroyed = true;
    this.emit("closed");
  });
  loadURL = vi.fn<ElectronWindow["loadURL"]>(async () => undefined);
  show = vi.fn<ElectronWindow["show"]>();
  focus = vi.fn<ElectronWindow["focus"]>();
  maximize = vi.fn<ElectronWindow["maximize"]>();
  restore = vi.fn<ElectronWindow["restore"]>();
  reload = vi.fn<ElectronWindow["reload"]>();
  isMinimized = vi.fn<ElectronWindow["isMinimized"]>(() => false);
  isMaximized = vi.fn<ElectronWindow["isMaximized"]>(() => false);
  getTitle = vi.fn<ElectronWindow["getTitle"]>(() => "Stet");
  getNormalBounds = vi.fn<ElectronWindow["getNormalBounds"]>(() => ({ x: 10, y: 20, width: 1000, height: 700 }));
}

/** Fails to compile when the double and Electron's own types part ways. */
export const fits = (double: BrowserWindow) =>
  double satisfies Pick<
    ElectronWindow,
    | "isDestroyed"
    | "destroy"
    | "loadURL"
    | "show"
    | "focus"
    | "maximize"
    | "restore"
    | "reload"
    | "isMinimized"
    | "isMaximized"
    | "getTitle"
    | "getNormalBounds"
  >;
