import { ipcMain } from "electron";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { guardClosing } from "#main/closing/guardClosing";
import { channels } from "#preload/channels";
import type { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { dialog } from "../../../support/electronDouble/system";
import { aFrame, anEvent, aWindow, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

const AGAIN = 0;
const STAY = 1;
const CLOSE = 2;

let window: BrowserWindow;
const onStay = vi.fn<() => void>();

beforeEach(() => {
  resetElectron();
  vi.useFakeTimers();
  const made = aWindow();
  window = made.double;
  guardClosing(made.window, onStay);
});
afterEach(() => {
  vi.useRealTimers();
});

function close() {
  const event = anEvent({});
  window.emit("close", event);
  return event;
}

async function answerFlush(saved: boolean, reason = "") {
  const request = window.webContents.send.mock.lastCall?.[1];
  const event = { sender: window.webContents, senderFrame: aFrame("stet://desk/") };
  ipcMain.emit(channels.flushed, event, saved ? { request, saved } : { request, saved, reason });
  await vi.advanceTimersByTimeAsync(0);
}

const letTimePass = () => vi.advanceTimersByTimeAsync(60_000);
const decide = (response: number) => dialog.showMessageBox.mockResolvedValueOnce({ response, checkboxChecked: false });
const question = () => dialog.showMessageBox.mock.lastCall?.[1];

it("closes once the last words are saved, and not before", async () => {
  expect(close().preventDefault).toHaveBeenCalledOnce();
  expect(window.destroy).not.toHaveBeenCalled();
  await answerFlush(true);
  expect(window.destroy).toHaveBeenCalledOnce();
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
});

it("asks the window once, however often the person tries to close", async () => {
  close();
  close();
  expect(window.webContents.send).toHaveBeenCalledOnce();
  await answerFlush(true);
  expect(window.destroy).toHaveBeenCalledOnce();
});

it("names what would be lost when saving fails, and keeps the window when the person goes back", async () => {
  decide(STAY);
  window.getTitle.mockReturnValue("harbour-toll — Stet");
  close();
  await answerFlush(false, "The disk is full.");
  expect(question()).toMatchObject({ message: "The disk is full.", cancelId: STAY });
  expect(question()?.detail).toContain("harbour-toll");
  expect(window.destroy).not.toHaveBeenCalled();
  expect(onStay).toHaveBeenCalledOnce();
});

it("tries again when told to", async () => {
  decide(AGAIN);
  close();
  await answerFlush(false);
  expect(window.webContents.send).toHaveBeenCalledTimes(2);
  await answerFlush(true);
  expect(window.destroy).toHaveBeenCalledOnce();
});

it("waits on for a slow save when told to", async () => {
  decide(AGAIN);
  decide(STAY);
  close();
  await letTimePass();
  expect(question()?.buttons).toEqual(["Keep Waiting", "Go Back", "Close Anyway"]);
  expect(window.destroy).not.toHaveBeenCalled();
});

it("closes without saving only when told to", async () => {
  decide(CLOSE);
  close();
  await letTimePass();
  expect(window.destroy).toHaveBeenCalledOnce();
  expect(onStay).not.toHaveBeenCalled();
});

it("can be closed later after the person went back", async () => {
  decide(STAY);
  close();
  await answerFlush(false);
  close();
  await answerFlush(true);
  expect(window.destroy).toHaveBeenCalledOnce();
});
