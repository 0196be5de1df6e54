import { EventEmitter } from "node:events";
import type { Debugger, WebContents, WebFrameMain } from "electron";
import { vi } from "vitest";
import { SessionDouble } from "./session";

export class WebContentsDouble extends EventEmitter {
  session = new SessionDouble();
  /** The address that the page has come to. */
  mainFrame = { url: "stet://desk/" } satisfies Pick<WebFrameMain, "url">;
  isDestroyed = vi.fn<WebContents["isDestroyed"]>(() => false);
  isCrashed = vi.fn<WebContents["isCrashed"]>(() => false);
  isLoadingMainFrame = vi.fn<WebContents["isLoadingMainFrame"]>(() => false);
  send = vi.fn<WebContents["send"]>();
  setWindowOpenHandler = vi.fn<WebContents["setWindowOpenHandler"]>();
  debugger = {
    attach: vi.fn<Debugger["attach"]>(),
    sendCommand: vi.fn<Debugger["sendCommand"]>(async () => ({})),
  } satisfies Pick<Debugger, "attach" | "sendCommand">;
  printToPDF = vi.fn<WebContents["printToPDF"]>(async () => Buffer.from("%PDF-1.4"));
  replaceMisspelling = vi.fn<WebContents["replaceMisspelling"]>();
  forcefullyCrashRenderer = vi.fn<WebContents["forcefullyCrashRenderer"]>();
}

/** Fails to compile when the double and Electron's own types part ways. */
export const fits = (double: WebContentsDouble) =>
  double satisfies Pick<
    WebContents,
    | "isDestroyed"
    | "isCrashed"
    | "isLoadingMainFrame"
    | "send"
    | "setWindowOpenHandler"
    | "printToPDF"
    | "replaceMisspelling"
    | "forcefullyCrashRenderer"
  >;
