import { BrowserWindow } from "electron";
import { succeed } from "#core/result";
import type { PrintPdf } from "#exchange/format";
import { DRAWN } from "#server/print/drawn";
import { printCancelled, printFailed, printTooSlow, TIME_LIMIT } from "#server/print/printRefusals";
import { type PrintingSession, printingSession } from "./printingSession";

/** Prints pages with a window that nobody sees, made for each and destroyed after it. Problem codes: those of `PrintPdf`. */
export function windowPrinter(timeLimit = TIME_LIMIT): PrintPdf {
  let made: PrintingSession | undefined;
  return async ({ html, signal }) => {
    made ??= printingSession();
    if (signal?.aborted) return printCancelled();
    const window = hiddenWindow(made);
    const address = made.layOut(html);
    let late = false;
    let end = () => {};
    const ended = new Promise<never>((_resolve, reject) => {
      end = () => reject(new Error("The window was closed."));
    });
    const limit = setTimeout(() => {
      late = true;
      end();
    }, timeLimit);
    signal?.addEventListener("abort", end, { once: true });
    window.webContents.once("render-process-gone", end);
    try {
      return succeed(new Uint8Array(await Promise.race([print(window, address), ended])));
    } catch {
      if (signal?.aborted) return printCancelled();
      return late ? printTooSlow(timeLimit) : printFailed("The page could not be printed.");
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener("abort", end);
      made.takeAway(address);
      window.destroy();
    }
  };
}

async function print(window: BrowserWindow, address: string): Promise<Uint8Array> {
  const { webContents } = window;
  await window.loadURL(address);
  // What DevTools ask is answered though the page's own scripts are off.
  webContents.debugger.attach();
  await webContents.debugger.sendCommand("Runtime.evaluate", { expression: DRAWN, awaitPromise: true });
  return webContents.printToPDF({
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: false,
    printBackground: false,
  });
}

/** One that trusts its page with nothing, scripts included. */
function hiddenWindow({ session }: PrintingSession): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      // Else a page that is not seen may wait with its drawing.
      backgroundThrottling: false,
    },
  });
}
