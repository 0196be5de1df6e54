import { app, type BrowserWindow, powerMonitor } from "electron";
import { guardClosing } from "./guardClosing";

/** Milliseconds that the desk has for its last writes when the app quits. Everything acknowledged is on disk already. */
const LAST_WRITES = 10_000;

/**
 * Quits in this order: every window saves and closes, then the desk finishes its writes and gives its lock back, then the
 * process ends. Returns the guard for a window that is to take part.
 */
export function setUpQuitting(
  closeDesk: () => Promise<void>,
  platform: NodeJS.Platform = process.platform,
): (window: BrowserWindow) => void {
  let quitting = false;
  let deskClosed = false;

  app.on("before-quit", () => {
    quitting = true;
  });
  app.on("window-all-closed", () => {
    // On macOS an app without windows stays. A quit that was held up by saving goes on everywhere.
    if (quitting || platform !== "darwin") app.quit();
  });
  app.on("will-quit", (event) => {
    if (deskClosed) return;
    event.preventDefault();
    void withinTime(closeDesk(), LAST_WRITES).finally(() => {
      deskClosed = true;
      app.quit();
    });
  });
  // Linux and macOS; a system that shuts down does not always close windows first.
  powerMonitor.on("shutdown", () => app.quit());

  return (window) => {
    guardClosing(window, () => {
      quitting = false;
    });
    // Windows: hold the end of the session up for as long as saving takes.
    window.on("query-session-end", (event) => {
      event.preventDefault();
      app.quit();
    });
  };
}

async function withinTime(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  // The next start takes a lock over that was left behind, so that a failure here loses nothing.
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
