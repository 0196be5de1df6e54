import { beforeEach, expect, it, vi } from "vitest";
import { setUpMainWindow } from "#main/window/setUpMainWindow";
import { channels } from "#preload/channels";
import type { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { aWindow, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

let opened: BrowserWindow[];
const open = () => {
  const { double, window } = aWindow();
  opened.push(double);
  return window;
};

beforeEach(() => {
  resetElectron();
  opened = [];
});

it("opens one window and brings it to the front from then on", () => {
  const main = setUpMainWindow(open);
  main.reveal();
  main.reveal();
  expect(opened).toHaveLength(1);
  expect(opened[0]?.focus).toHaveBeenCalledOnce();
  expect(opened[0]?.restore).not.toHaveBeenCalled();
});

it("brings a minimised window back", () => {
  const main = setUpMainWindow(open);
  main.reveal();
  opened[0]?.isMinimized.mockReturnValue(true);
  main.reveal();
  expect(opened[0]?.restore).toHaveBeenCalledOnce();
});

it("opens a new window when the one before has been closed", () => {
  const main = setUpMainWindow(open);
  main.reveal();
  opened[0]?.destroy();
  main.reveal();
  expect(opened).toHaveLength(2);
});

it("sends commands to the window", async () => {
  const main = setUpMainWindow(open);
  main.reveal();
  await main.send("mark-claim");
  expect(opened[0]?.webContents.send).toHaveBeenCalledExactlyOnceWith(channels.command, "mark-claim");
});

it.each(["did-finish-load", "did-fail-load"])(
  "opens a window for a command, and waits for %s to send it",
  async (event) => {
    const main = setUpMainWindow(() => {
      const window = open();
      opened[0]?.webContents.isLoadingMainFrame.mockReturnValue(true);
      return window;
    });
    const sent = main.send("new-article");
    expect(opened[0]?.webContents.send).not.toHaveBeenCalled();
    opened[0]?.webContents.emit(event);
    await sent;
    expect(opened[0]?.webContents.send).toHaveBeenCalledExactlyOnceWith(channels.command, "new-article");
  },
);

it("sends nothing to a window that was closed while it loaded", async () => {
  const main = setUpMainWindow(() => {
    const window = open();
    opened[0]?.webContents.isLoadingMainFrame.mockReturnValue(true);
    return window;
  });
  const sent = main.send("new-article");
  opened[0]?.destroy();
  await sent;
  expect(opened[0]?.webContents.send).not.toHaveBeenCalled();
});
