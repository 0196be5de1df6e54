import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IpcMainInvokeEvent } from "electron";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { setUpSaving, type WriteFile } from "#main/saving/setUpSaving";
import { channels } from "#preload/channels";
import { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { dialog, ipcMain } from "../../../support/electronDouble/system";
import { aFrame, asContents, resetElectron } from "../../../support/electronDouble/testing";
import { WebContentsDouble } from "../../../support/electronDouble/webContents";

vi.mock("electron", () => import("../../../support/electronDouble"));

const bytes = new Uint8Array([1, 2, 3]);
const write = vi.fn<WriteFile>();
let event: Partial<IpcMainInvokeEvent>;

beforeEach(() => {
  resetElectron();
  write.mockReset().mockResolvedValue(undefined);
  setUpSaving(write);
  event = { sender: asContents(new BrowserWindow().webContents), senderFrame: aFrame("stet://desk/") };
});

const save = (...args: unknown[]) => ipcMain.invoke(channels.save, event, ...args);
const choose = (filePath: string) =>
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: filePath === "", filePath });
const offered = () => dialog.showSaveDialog.mock.lastCall?.[1];
const told = () => dialog.showMessageBox.mock.lastCall?.[1];

it("writes the bytes where the person says, starting from their documents", async () => {
  choose("/chosen/toll.html");
  expect(await save(bytes, "toll.html")).toEqual({ saved: true });
  expect(offered()?.defaultPath).toMatch(/documents[\\/]toll\.html$/);
  expect(write).toHaveBeenCalledExactlyOnceWith("/chosen/toll.html", bytes);
});

it("writes nothing when the person changes their mind", async () => {
  choose("");
  expect(await save(bytes, "toll.html")).toEqual({ saved: false });
  expect(write).not.toHaveBeenCalled();
});

describe("in the folder of an exported package", () => {
  const name = "toll-verification-report-INTERNAL-NOT-FOR-PUBLICATION.html";
  async function aPackage(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "stet-package-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, "manifest.json"), '{ "schema": "stet/package" }');
    return folder;
  }

  it("an internal report is not put, under whatever name the person chose", async () => {
    choose(join(await aPackage(), "notes.html"));
    expect(await save(bytes, name)).toEqual({ saved: false });
    expect(write).not.toHaveBeenCalled();
    expect(told()?.message).toContain("belongs to an exported package");
  });

  it("anything else is", async () => {
    choose(join(await aPackage(), "toll.html"));
    expect(await save(bytes, "toll.html")).toEqual({ saved: true });
  });

  it("an internal report beside it is", async () => {
    choose(join(await aPackage(), "..", "toll.html"));
    expect(await save(bytes, name)).toEqual({ saved: true });
  });
});

it.each([
  ["ENOSPC", "no room"],
  ["EACCES", "may not write"],
  ["ENOENT", "not there"],
  ["EIO", "Choose another folder"],
])("says why it could not write (%s)", async (code, words) => {
  choose("/chosen/toll.html");
  write.mockRejectedValueOnce(Object.assign(new Error("raw message"), { code }));
  expect(await save(bytes, "toll.html")).toEqual({ saved: false });
  expect(told()?.detail).toContain(words);
  expect(told()?.detail).not.toContain("raw message");
});

it("offers no name that leads to another folder", async () => {
  choose("");
  await save(bytes, "../../.ssh/authorized_keys");
  expect(offered()?.defaultPath).toMatch(/documents[\\/][^\\/]+$/);
});

describe("saving is refused to", () => {
  it.each([
    ["another page in the window", () => ({ senderFrame: aFrame("https://evil.example/") })],
    ["a frame in the page", () => ({ senderFrame: aFrame("stet://desk/", aFrame("stet://desk/")) })],
    ["a frame that is gone", () => ({ senderFrame: null })],
    ["contents that are no window of ours", () => ({ sender: asContents(new WebContentsDouble()) })],
  ])("%s", async (_who, change) => {
    event = { ...event, ...change() };
    await expect(save(bytes, "toll.html")).rejects.toThrow("Only Stet's own window");
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });

  it.each([[["text", "toll.html"]], [[bytes]], [[bytes, 7]], [[]]])("arguments of another form: %j", async (args) => {
    await expect(save(...args)).rejects.toThrow("Wrong arguments");
    expect(dialog.showSaveDialog).not.toHaveBeenCalled();
  });
});
