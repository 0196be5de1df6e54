import { app, type BrowserWindow, dialog } from "electron";

/** So many crashes within so many milliseconds are no accident: reloading again would only crash again. */
const MANY = 3;
const SOON = 60_000;

/** Reloads a page that crashed: what was saved is on the desk. Asks the person when it keeps crashing. */
export function recoverFromCrash(window: BrowserWindow, now: () => number = Date.now): void {
  let crashes: number[] = [];
  window.webContents.on("render-process-gone", (_event, details) => {
    if (details.reason === "clean-exit") return;
    crashes = [...crashes.filter((at) => now() - at < SOON), now()];
    if (crashes.length < MANY) {
      window.reload();
      return;
    }
    crashes = [];
    void askAfterCrashes(window);
  });
}

async function askAfterCrashes(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    title: "Stet keeps stopping",
    message: "The window has stopped three times within a minute.",
    detail: "Everything that was saved is safe on the desk. Try again, or quit and start Stet anew.",
    buttons: ["Try Again", "Quit"],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) window.reload();
  else app.quit();
}
