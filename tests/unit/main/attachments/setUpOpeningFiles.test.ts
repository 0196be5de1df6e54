import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { IpcMainInvokeEvent } from "electron";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { refuse, succeed } from "#core/result";
import type { Files } from "#desk/desk";
import { OpenedCopies } from "#main/attachments/openedCopies";
import { setUpOpeningFiles } from "#main/attachments/setUpOpeningFiles";
import { channels } from "#preload/channels";
import { ipcMain, shell } from "../../../support/electronDouble";
import { aFrame, asContents, aWindow, resetElectron } from "../../../support/electronDouble/testing";
import { WebContentsDouble } from "../../../support/electronDouble/webContents";
import { aPdf } from "../../../support/evidenceFiles";

vi.mock("electron", () => import("../../../support/electronDouble"));

const HASH = "a".repeat(64);
const PDF = aPdf("fog");
const read = vi.fn<Files["read"]>();
let folder: string;
let event: Pick<IpcMainInvokeEvent, "sender" | "senderFrame">;

const open = (...args: unknown[]) => ipcMain.invoke(channels.openAttachment, event, ...args);
const opened = () => shell.openPath.mock.lastCall?.[0] ?? "";

beforeEach(async () => {
  resetElectron();
  const home = await mkdtemp(join(tmpdir(), "stet-opening-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  folder = join(home, "Opened files");
  read.mockResolvedValue(succeed({ sha256: HASH, mediaType: "application/pdf", size: PDF.length, bytes: PDF }));
  shell.openPath.mockResolvedValue("");
  setUpOpeningFiles({ read }, new OpenedCopies(folder));
  event = { sender: asContents(aWindow().double.webContents), senderFrame: aFrame("stet://desk/") };
});

describe("opening a kept file", () => {
  it("hands the system a copy that can be neither changed nor run, in a folder of the owner's alone", async () => {
    expect(await open(HASH, "dredge report.pdf")).toEqual({ outcome: "opened" });
    expect(read).toHaveBeenCalledExactlyOnceWith(HASH);
    expect(basename(opened())).toBe("dredge report.pdf");
    expect(Buffer.compare(await readFile(opened()), PDF)).toBe(0);
    if (process.platform === "win32") return;
    expect((await stat(opened())).mode & 0o777).toBe(0o400);
    for (const path of [dirname(opened()), folder]) expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it.each([
    ["report.pdf.exe", "report.pdf-exe.pdf"],
    ["invoice\u202Efdp.scr", "invoice-fdp-scr.pdf"],
    ["../../../.bashrc", "bashrc.pdf"],
    ["/etc/cron.d/fog", "etc-cron.d-fog.pdf"],
    ["", "file.pdf"],
  ])("takes no path or extension from the window: %j", async (name, expected) => {
    await open(HASH, name);
    const inside = opened()
      .slice(folder.length + 1)
      .split(/[\\/]/u);
    expect([inside.length, inside[1]]).toEqual([2, expected]);
  });

  it("opens the same file twice, whatever a program does with the first copy", async () => {
    await open(HASH, "a.pdf");
    const first = opened();
    await open(HASH, "a.pdf");
    expect(opened()).not.toBe(first);
  });

  it("shows the folder when the system has no program for it", async () => {
    shell.openPath.mockResolvedValue("No application found");
    expect(await open(HASH, "a.pdf")).toEqual({ outcome: "shown" });
    expect(shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(opened());
  });

  it("only shows what is of no kind that is kept, and never opens it", async () => {
    const bytes = new Uint8Array([1, 2]);
    read.mockResolvedValue(succeed({ sha256: HASH, mediaType: "application/octet-stream", size: 2, bytes }));
    expect(await open(HASH, "tool.exe")).toEqual({ outcome: "shown" });
    expect(shell.openPath).not.toHaveBeenCalled();
    expect(shell.showItemInFolder.mock.lastCall?.[0]).toMatch(/tool-exe\.bin$/u);
  });

  it("says what is wrong with a file that is missing or damaged, and makes no copy", async () => {
    const damaged = refuse("attachment-damaged", "Damaged.", "Attach it again.");
    read.mockResolvedValue(damaged);
    expect(await open(HASH, "a.pdf")).toEqual({ outcome: "failed", problem: damaged.problem });
    await expect(readdir(folder)).rejects.toThrow("ENOENT");
  });

  it("says so when there is no room for a copy", async () => {
    const add = async () => {
      throw Object.assign(new Error("no room"), { code: "ENOSPC" });
    };
    setUpOpeningFiles({ read }, { add });
    expect(await open(HASH, "a.pdf")).toMatchObject({ outcome: "failed", problem: { code: "copy-not-written" } });
    expect(shell.openPath).not.toHaveBeenCalled();
  });
});

describe("opening is refused to", () => {
  it.each([
    ["another page in the window", () => ({ senderFrame: aFrame("https://evil.example/") })],
    ["a frame in the page", () => ({ senderFrame: aFrame("stet://desk/", aFrame("stet://desk/")) })],
    ["a frame that is gone", () => ({ senderFrame: null })],
    ["contents that are no window of ours", () => ({ sender: asContents(new WebContentsDouble()) })],
  ])("%s", async (_who, change) => {
    event = { ...event, ...change() };
    await expect(open(HASH, "a.pdf")).rejects.toThrow("Only Stet's own window");
    expect(read).not.toHaveBeenCalled();
  });

  it.each([
    [[]],
    [[HASH]],
    [[HASH, 7]],
    [["/etc/passwd", "a.pdf"]],
    [["../desk.json", "a"]],
    [[HASH.toUpperCase(), "a"]],
  ])("arguments of another form: %j", async (args) => {
    await expect(open(...args)).rejects.toThrow("Wrong arguments");
    expect(read).not.toHaveBeenCalled();
  });
});

describe("copies", () => {
  it("are gone when they are emptied, which may happen before there are any", async () => {
    const copies = new OpenedCopies(folder);
    await copies.empty();
    await copies.add(PDF, "a.pdf");
    await copies.empty();
    await expect(readdir(folder)).rejects.toThrow("ENOENT");
  });

  it("tell Windows that they come from elsewhere, and no other system", async () => {
    const onWindows = await new OpenedCopies(folder, "win32").add(PDF, "a.pdf");
    // Elsewhere than on Windows the stream is a file of that name.
    expect(await readFile(`${onWindows}:Zone.Identifier`, "utf8")).toContain("ZoneId=3");
    const onLinux = await new OpenedCopies(folder, "linux").add(PDF, "a.pdf");
    expect(await readdir(dirname(onLinux))).toEqual(["a.pdf"]);
  });
});
