import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IpcMainInvokeEvent } from "electron";
import { beforeEach, expect, it, onTestFinished, vi } from "vitest";
import type { Backups } from "#desk/desk";
import { setUpBackups } from "#main/saving/setUpBackups";
import { channels } from "#preload/channels";
import { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { dialog, ipcMain } from "../../../support/electronDouble/system";
import { aFrame, asContents, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

const NAME = "stet-backup-20310405T060708Z.zip";
const restored = { desk: "/desks/again", beside: true, takenAt: "2031-04-05T06:07:08.000Z", stet: "9", counts: {} };
const restore = vi.fn();
let folder: string;
let event: Partial<IpcMainInvokeEvent>;

beforeEach(async () => {
  resetElectron();
  folder = await mkdtemp(join(tmpdir(), "stet-backups-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, NAME), "archive");
  const found = { ok: true, value: { name: NAME, path: join(folder, NAME) } };
  const missing = { ok: false, problem: { code: "not-found", message: "", remedy: "" } };
  const find = async (name: string) => (name === NAME ? found : missing);
  restore.mockReset().mockResolvedValue({ ok: true, value: restored });
  setUpBackups({ find, restore } as unknown as Backups);
  event = { sender: asContents(new BrowserWindow().webContents), senderFrame: aFrame("stet://desk/") };
});

const save = (...args: unknown[]) => ipcMain.invoke(channels.saveBackup, event, ...args);
const choose = (filePath: string) =>
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: filePath === "", filePath });

it("keeps a copy of a backup where the person says, its owner's alone", async () => {
  const target = join(folder, "copy.zip");
  choose(target);
  expect(await save(NAME)).toEqual({ outcome: "saved" });
  expect(await readFile(target, "utf8")).toBe("archive");
  if (process.platform !== "win32") expect((await stat(target)).mode & 0o777).toBe(0o600);
});

it("keeps none when the person thinks better of it, or there is no such backup", async () => {
  choose("");
  expect(await save(NAME)).toEqual({ outcome: "none" });
  expect(await save("../desk.json")).toMatchObject({ outcome: "failed", problem: { code: "not-found" } });
  expect(await readdir(folder)).toEqual([NAME]);
});

it("puts none into an exported package", async () => {
  await writeFile(join(folder, "manifest.json"), '{"schema":"stet/package"}');
  choose(join(folder, "copy.zip"));
  expect(await save(NAME)).toMatchObject({ outcome: "failed", problem: { code: "backup-in-package" } });
});

it("says when the disk refuses it, and leaves nothing", async () => {
  choose(join(folder, "nowhere", "copy.zip"));
  expect(await save(NAME)).toMatchObject({ outcome: "failed", problem: { code: "disk-failed" } });
  expect(await readdir(folder)).toEqual([NAME]);
});

it("makes a desk of the backup that the person chooses", async () => {
  expect(await ipcMain.invoke(channels.restoreBackup, event)).toEqual({ outcome: "none" });
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ["/chosen/backup.zip"] });
  expect(await ipcMain.invoke(channels.restoreBackup, event)).toEqual({ outcome: "restored", restored });
  expect(restore).toHaveBeenCalledExactlyOnceWith("/chosen/backup.zip");
});

it("does nothing for a page that is not ours", async () => {
  event = { ...event, senderFrame: aFrame("https://elsewhere.example/") };
  await expect(save(NAME)).rejects.toThrow("Only Stet's own window");
});
