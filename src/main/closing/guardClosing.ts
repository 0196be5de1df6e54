import type { BrowserWindow } from "electron";
import { askAboutLoss } from "./askAboutLoss";
import { flushWindow } from "./flushWindow";

/** Milliseconds until the person is asked. A save takes a few; a stalled network drive may take seconds. */
const PATIENCE = 4_000;

/**
 * Lets the window close only when its last words are saved, or when the person says that they may be lost. `onStay` is told
 * when they decide to go on working instead.
 */
export function guardClosing(window: BrowserWindow, onStay: () => void): void {
  let asking = false;
  window.on("close", (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    void mayClose(window).then((may) => {
      asking = false;
      // Destroyed, not closed: nothing in the page may object any more.
      if (may) window.destroy();
      else onStay();
    });
  });
}

async function mayClose(window: BrowserWindow): Promise<boolean> {
  for (;;) {
    const flushed = await flushWindow(window.webContents, PATIENCE);
    if (flushed.kind === "saved" || window.isDestroyed()) return true;
    const decision = await askAboutLoss(window, flushed);
    if (decision !== "again") return decision === "close";
  }
}
