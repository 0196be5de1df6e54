import { app, ipcMain, powerMonitor } from "electron";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setUpQuitting } from "#main/closing/setUpQuitting";
import { channels } from "#preload/channels";
import { dialog } from "../../../support/electronDouble/system";
import { aFrame, anEvent, aWindow, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

const closeDesk = vi.fn<() => Promise<void>>();
let takePart: ReturnType<typeof setUpQuitting>;

beforeEach(() => {
  resetElectron();
  vi.useFakeTimers();
  closeDesk.mockReset().mockResolvedValue(undefined);
  takePart = setUpQuitting(closeDesk);
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(0);

function willQuit() {
  const event = anEvent({});
  app.emit("will-quit", event);
  return event;
}

function onPlatform(platform: NodeJS.Platform) {
  resetElectron();
  takePart = setUpQuitting(closeDesk, platform);
}

describe("the desk", () => {
  it("is closed before the process ends", async () => {
    let finish = () => {};
    closeDesk.mockReturnValue(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    expect(willQuit().preventDefault).toHaveBeenCalledOnce();
    await settle();
    expect(app.quit).not.toHaveBeenCalled();
    finish();
    await settle();
    expect(app.quit).toHaveBeenCalledOnce();
    expect(willQuit().preventDefault).not.toHaveBeenCalled();
    expect(closeDesk).toHaveBeenCalledOnce();
  });

  it("cannot keep the process for ever", async () => {
    closeDesk.mockReturnValue(new Promise(() => {}));
    willQuit();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it("may fail to close without keeping the process", async () => {
    closeDesk.mockRejectedValue(new Error("disk gone"));
    willQuit();
    await settle();
    expect(app.quit).toHaveBeenCalledOnce();
  });
});

describe("without windows", () => {
  it("ends on Linux and Windows", () => {
    onPlatform("linux");
    app.emit("window-all-closed");
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it("stays on macOS", () => {
    onPlatform("darwin");
    app.emit("window-all-closed");
    expect(app.quit).not.toHaveBeenCalled();
  });

  it("ends on macOS when quitting was held up by saving", () => {
    onPlatform("darwin");
    app.emit("before-quit", anEvent({}));
    app.emit("window-all-closed");
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it("stays on macOS when the person went back while quitting", async () => {
    onPlatform("darwin");
    const { double, window } = aWindow();
    takePart(window);
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1, checkboxChecked: false });
    app.emit("before-quit", anEvent({}));
    double.emit("close", anEvent({}));
    const request = double.webContents.send.mock.lastCall?.[1];
    const event = { sender: double.webContents, senderFrame: aFrame("stet://desk/") };
    ipcMain.emit(channels.flushed, event, { request, saved: false, reason: "" });
    await settle();
    app.emit("window-all-closed");
    expect(app.quit).not.toHaveBeenCalled();
  });
});

describe("when the system ends", () => {
  it("quits, so that windows save first", () => {
    powerMonitor.emit("shutdown");
    expect(app.quit).toHaveBeenCalledOnce();
  });

  it("holds the end of a Windows session up until the window has saved", () => {
    const { double, window } = aWindow();
    takePart(window);
    const event = anEvent({});
    double.emit("query-session-end", event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(app.quit).toHaveBeenCalledOnce();
  });
});
