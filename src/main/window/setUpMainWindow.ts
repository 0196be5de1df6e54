import type { BrowserWindow } from "electron";
import type { ScreenCommandId } from "#core/commands/screenCommands";
import { channels } from "#preload/channels";

/** The one window that Stet has, open or not. */
export interface MainWindow {
  /** Brings it to the front; opens it when it is closed. */
  reveal(): BrowserWindow;
  /** As `reveal`, once its page is there to be told something. */
  revealLoaded(): Promise<BrowserWindow>;
  /** Opens the window when it is closed: on macOS the menu outlives it. */
  send(command: ScreenCommandId): Promise<void>;
}

/** Keeps track of the window that `open` opens. */
export function setUpMainWindow(open: () => BrowserWindow): MainWindow {
  let current: BrowserWindow | undefined;

  const reveal = () => {
    if (current) {
      if (current.isMinimized()) current.restore();
      current.focus();
      return current;
    }
    const opened = open();
    current = opened;
    opened.once("closed", () => {
      current = undefined;
    });
    return opened;
  };
  const revealLoaded = async () => {
    const window = reveal();
    await loaded(window);
    return window;
  };
  return {
    reveal,
    revealLoaded,
    async send(command) {
      const window = current ?? (await revealLoaded());
      if (!window.isDestroyed()) window.webContents.send(channels.command, command);
    },
  };
}

function loaded(window: BrowserWindow): Promise<void> {
  if (!window.webContents.isLoadingMainFrame()) return Promise.resolve();
  return new Promise((resolve) => {
    // Whichever comes first: a page that did not load is told in vain, and says itself what is wrong.
    window.webContents.once("did-finish-load", () => resolve());
    window.webContents.once("did-fail-load", () => resolve());
    window.once("closed", () => resolve());
  });
}
