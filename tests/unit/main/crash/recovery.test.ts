import { app } from "electron";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { recoverFromCrash } from "#main/crash/recoverFromCrash";
import { watchResponsiveness } from "#main/crash/watchResponsiveness";
import type { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { dialog } from "../../../support/electronDouble/system";
import { aWindow, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

const settle = () => new Promise((resolve) => setImmediate(resolve));
const decide = (response: number) => dialog.showMessageBox.mockResolvedValueOnce({ response, checkboxChecked: false });

beforeEach(resetElectron);

describe("a crash", () => {
  let window: BrowserWindow;
  let now: number;
  const crash = (reason = "crashed") => window.webContents.emit("render-process-gone", {}, { reason });

  beforeEach(() => {
    const made = aWindow();
    window = made.double;
    now = 0;
    recoverFromCrash(made.window, () => now);
  });

  it.each(["crashed", "oom", "killed", "abnormal-exit"])("(%s) reloads the page", (reason) => {
    crash(reason);
    expect(window.reload).toHaveBeenCalledOnce();
  });

  it("is not seen in a page that simply ended", () => {
    crash("clean-exit");
    expect(window.reload).not.toHaveBeenCalled();
  });

  it("that comes again and again is put to the person", async () => {
    decide(1);
    for (let time = 0; time < 3; time += 1) crash();
    await settle();
    expect(window.reload).toHaveBeenCalledTimes(2);
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it("is tried anew when the person says so", async () => {
    decide(0);
    for (let time = 0; time < 3; time += 1) crash();
    await settle();
    expect(window.reload).toHaveBeenCalledTimes(3);
    expect(app.quit).not.toHaveBeenCalled();
  });

  it("now and then is no reason to ask", async () => {
    for (let time = 0; time < 9; time += 1) {
      now += 120_000;
      crash();
    }
    expect(window.reload).toHaveBeenCalledTimes(9);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });
});

describe("a page that does not answer", () => {
  let window: BrowserWindow;

  beforeEach(() => {
    const made = aWindow();
    window = made.double;
    watchResponsiveness(made.window);
  });

  it("is ended when the person wants it reloaded", async () => {
    decide(1);
    window.emit("unresponsive");
    await settle();
    expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce();
  });

  it("is left alone when the person waits", async () => {
    decide(0);
    window.emit("unresponsive");
    await settle();
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });

  it("is asked about once, and the question goes when it answers again", async () => {
    dialog.showMessageBox.mockImplementation((_window, options) => {
      return new Promise((resolve) => {
        options.signal?.addEventListener("abort", () => resolve({ response: 1, checkboxChecked: false }));
      });
    });
    window.emit("unresponsive");
    window.emit("unresponsive");
    expect(dialog.showMessageBox).toHaveBeenCalledOnce();
    window.emit("responsive");
    await settle();
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  });
});
