import { ipcMain, type WebFrameMain } from "electron";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { flushWindow } from "#main/closing/flushWindow";
import { channels } from "#preload/channels";
import { aFrame, asContents, resetElectron } from "../../../support/electronDouble/testing";
import { WebContentsDouble } from "../../../support/electronDouble/webContents";

vi.mock("electron", () => import("../../../support/electronDouble"));

const PATIENCE = 1_000;
let contents: WebContentsDouble;

beforeEach(() => {
  resetElectron();
  vi.useFakeTimers();
  contents = new WebContentsDouble();
});
afterEach(() => {
  vi.useRealTimers();
});

const flush = () => flushWindow(asContents(contents), PATIENCE);
const requestSent = () => contents.send.mock.lastCall?.[1] as number;

function answer(outcome: unknown, sender = contents, frame: WebFrameMain | null = aFrame("stet://desk/")) {
  ipcMain.emit(channels.flushed, { sender, senderFrame: frame }, outcome);
}

it("asks the window, and is content when it has saved", async () => {
  const flushed = flush();
  expect(contents.send).toHaveBeenCalledExactlyOnceWith(channels.flush, expect.any(Number));
  answer({ request: requestSent(), saved: true });
  expect(await flushed).toEqual({ kind: "saved" });
});

it("passes on what the window could not save", async () => {
  const flushed = flush();
  answer({ request: requestSent(), saved: false, reason: "The disk is full." });
  expect(await flushed).toEqual({ kind: "failed", reason: "The disk is full." });
});

it("says when no answer came in time", async () => {
  const flushed = flush();
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(await flushed).toEqual({ kind: "late" });
});

it.each([
  ["another request", () => answer({ request: requestSent() + 1, saved: true })],
  ["another window", () => answer({ request: requestSent(), saved: true }, new WebContentsDouble())],
  ["another page", () => answer({ request: requestSent(), saved: true }, contents, aFrame("https://evil.example/"))],
  [
    "a frame in the page",
    () => answer({ request: requestSent(), saved: true }, contents, aFrame("stet://desk/", aFrame("stet://desk/"))),
  ],
  ["a frame that is gone", () => answer({ request: requestSent(), saved: true }, contents, null)],
  ["something of another form", () => answer({ request: requestSent(), saved: "yes" })],
  ["nothing", () => answer(undefined)],
])("does not take %s for the answer", async (_what, send) => {
  const flushed = flush();
  send();
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(await flushed).toEqual({ kind: "late" });
});

it("does not wait for a page that crashed before, or crashes now", async () => {
  contents.isCrashed.mockReturnValueOnce(true);
  expect(await flush()).toEqual({ kind: "saved" });
  const flushed = flush();
  contents.emit("render-process-gone", {}, { reason: "crashed" });
  expect(await flushed).toEqual({ kind: "saved" });
});

it.each(["", "chrome-error://chromewebdata/"])("does not wait for a page that never came (%j)", async (url) => {
  contents.mainFrame.url = url;
  expect(await flush()).toEqual({ kind: "saved" });
  expect(contents.send).not.toHaveBeenCalled();
});

it("leaves no listener behind", async () => {
  const flushed = flush();
  answer({ request: requestSent(), saved: true });
  await flushed;
  expect(ipcMain.listenerCount(channels.flushed)).toBe(0);
  expect(contents.listenerCount("render-process-gone")).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
