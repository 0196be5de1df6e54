import { beforeEach, describe, expect, it, vi } from "vitest";
import { windowPrinter } from "#main/printing/windowPrinter";
import { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { session } from "../../../support/electronDouble/session";
import { resetElectron } from "../../../support/electronDouble/testing";
import { valueIn } from "../../../support/unwrap";

vi.mock("electron", () => import("../../../support/electronDouble"));
beforeEach(resetElectron);

const HTML = "<!doctype html><title>Ferry</title><p>It sank.</p>";

/** What the session for printing answers to an address. */
async function answerTo(url: string): Promise<Response> {
  const { calls } = session.fromPartition("print").protocol.handle.mock;
  const answer = await calls.at(-1)?.[1](new Request(url));
  if (!(answer instanceof Response)) throw new Error("Nobody answers");
  return answer;
}

function passes(url: string): boolean {
  const listener = session.fromPartition("print").webRequest.onBeforeRequest.mock.calls.at(-1)?.[0];
  let cancelled: boolean | undefined;
  listener?.({ url } as Parameters<typeof listener>[0], (response) => {
    cancelled = response.cancel;
  });
  return cancelled === false;
}

/** Prints; `look` is called while the window loads its page. */
async function print(look: (window: BrowserWindow, address: string) => void | Promise<void>, signal?: AbortSignal) {
  const printPdf = windowPrinter(500);
  const printed = printPdf({ html: HTML, signal });
  const [window] = BrowserWindow.opened;
  const address = window?.loadURL.mock.calls[0]?.[0] ?? "";
  if (window) await look(window, address);
  return printed;
}

describe("printing in the desktop app", () => {
  it("prints the page that it was given, tagged, and leaves no window", async () => {
    let page = "";
    const printed = await print(async (window, address) => {
      window.webContents.printToPDF.mockResolvedValue(Buffer.from("%PDF-1.4 it"));
      page = await (await answerTo(address)).text();
    });
    expect(page).toBe(HTML);
    expect(new TextDecoder().decode(valueIn(printed))).toBe("%PDF-1.4 it");
    const [window] = BrowserWindow.opened;
    expect(window?.webContents.debugger.sendCommand.mock.calls[0]?.[1]).toMatchObject({
      expression: expect.stringContaining("document.fonts.ready"),
    });
    expect(window?.webContents.printToPDF).toHaveBeenCalledWith(
      expect.objectContaining({ generateTaggedPDF: true, preferCSSPageSize: true, displayHeaderFooter: false }),
    );
    expect(window?.destroyed).toBe(true);
  });

  it("opens a window that is not seen and that runs no script", async () => {
    await print(() => undefined);
    expect(BrowserWindow.opened[0]?.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    expect(BrowserWindow.opened[0]?.options.webPreferences).not.toHaveProperty("preload");
  });

  it("lets nothing through but the page itself and what is in it", async () => {
    await print((_window, address) => {
      expect(passes(address)).toBe(true);
      expect(passes("data:font/woff2;base64,AAAA")).toBe(true);
      expect(passes("https://tracker.example/pixel.gif")).toBe(false);
      expect(passes("stet://desk/api/articles")).toBe(false);
      expect(passes("file:///etc/passwd")).toBe(false);
    });
  });

  it("gives a page out once, and none under any other address", async () => {
    await print(async (_window, address) => {
      expect((await answerTo("stet://desk/api/articles")).status).toBe(404);
      expect((await answerTo(address)).status).toBe(200);
      expect((await answerTo(address)).status).toBe(404);
    });
  });

  it("says so when the page cannot be printed, without the reason's own words", async () => {
    const printed = await print((window) => {
      window.webContents.printToPDF.mockRejectedValue(new Error("/home/ada/secret"));
    });
    expect(printed).toMatchObject({ ok: false, problem: { code: "print-failed" } });
    expect(JSON.stringify(printed)).not.toContain("ada");
    expect(BrowserWindow.opened[0]?.destroyed).toBe(true);
  });

  it("gives up when its page crashes, and when it takes too long", async () => {
    const never = new Promise<Buffer>(() => undefined);
    const crashed = await print((window) => {
      window.webContents.printToPDF.mockReturnValue(never);
      window.webContents.emit("render-process-gone");
    });
    expect(crashed).toMatchObject({ ok: false, problem: { code: "print-failed" } });
    BrowserWindow.opened.length = 0;
    const late = await print((window) => void window.webContents.printToPDF.mockReturnValue(never));
    expect(late).toMatchObject({
      ok: false,
      problem: { code: "print-failed", message: expect.stringMatching(/not printed within/) },
    });
  });

  it("ends when it is cancelled", async () => {
    const cancelling = new AbortController();
    const printed = await print((window) => {
      window.webContents.printToPDF.mockReturnValue(new Promise(() => undefined));
      cancelling.abort();
    }, cancelling.signal);
    expect(printed).toMatchObject({ ok: false, problem: { code: "print-cancelled" } });
    expect(BrowserWindow.opened[0]?.destroyed).toBe(true);
  });
});
