import { type BrowserWindow, dialog } from "electron";

/** Asks what to do when the window stops answering; the question goes away when it answers again. */
export function watchResponsiveness(window: BrowserWindow): void {
  let question: AbortController | undefined;
  window.on("unresponsive", () => {
    if (question) return;
    question = new AbortController();
    void askToReload(window, question.signal).finally(() => {
      question = undefined;
    });
  });
  window.on("responsive", () => question?.abort());
}

async function askToReload(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: "Stet is not answering",
    message: "The window has not answered for a while.",
    detail: "Reloading keeps everything that was saved; at most the last second of typing is lost.",
    buttons: ["Wait", "Reload"],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal,
  });
  if (response !== 1 || signal.aborted) return;
  // A page that hangs does not obey a reload; once its process is gone, the recovery from crashes loads it again.
  window.webContents.forcefullyCrashRenderer();
}
