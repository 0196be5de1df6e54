import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { app, dialog, Menu } from "electron";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openDesk } from "#desk/openDesk";
import { startDesktop } from "#main/app/startDesktop";
import { setUpOpenedFiles } from "#main/openedFiles/setUpOpenedFiles";
import { channels } from "#preload/channels";
import { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { session } from "../../../support/electronDouble/session";
import { anEvent, resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

let dir: string;
let desk: string;

beforeEach(() => {
  resetElectron();
  dir = mkdtempSync(join(tmpdir(), "stet-desktop-"));
  desk = join(dir, "desk");
  mkdirSync(join(dir, "out/renderer"), { recursive: true });
  writeFileSync(join(dir, "out/renderer/index.html"), "<title>Stet</title>");
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const start = () => startDesktop({ namedDesk: desk, openedFiles: setUpOpenedFiles(), mainDir: join(dir, "out/main") });

async function ask(path: string): Promise<Response> {
  const [, handler] = session.defaultSession.protocol.handle.mock.lastCall ?? [];
  if (!handler) throw new Error("nothing answers");
  return await handler(new Request(`stet://desk${path}`));
}

/** As Electron does when every window is closed. */
async function quit(): Promise<void> {
  const asked = new Promise<void>((resolve) => vi.mocked(app.quit).mockImplementationOnce(resolve));
  app.emit("will-quit", anEvent({}));
  await asked;
}

it("opens a window on a desk whose screen and API answer, and gives the desk back when it quits", async () => {
  await start();
  expect(BrowserWindow.opened).toHaveLength(1);
  expect(BrowserWindow.opened[0]?.loadURL).toHaveBeenCalledExactlyOnceWith("stet://desk/");
  expect(await (await ask("/")).text()).toBe("<title>Stet</title>");
  expect(await (await ask("/api/desk")).json()).toMatchObject({ version: "1.2.3", dir: desk });

  const locked = await openDesk(desk, { host: "cli" });
  expect(locked.ok).toBe(false);
  await quit();
  const free = await openDesk(desk, { host: "cli" });
  expect(free.ok).toBe(true);
  if (free.ok) await free.value.close();
});

it("leaves no copy of a file that was opened, from this time or from one that ended badly", async () => {
  vi.mocked(app.getPath).mockImplementation((name) => join(dir, name));
  const left = join(dir, "userData", "Opened files", "copy-1");
  const leaveOne = () => {
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, "dossier.pdf"), "fog", { mode: 0o400 });
  };
  leaveOne();
  await start();
  expect(existsSync(left)).toBe(false);
  leaveOne();
  await quit();
  expect(existsSync(left)).toBe(false);
});

it("ends the event stream when it quits", async () => {
  await start();
  const events = await ask("/api/events");
  await quit();
  // Reading to the end only returns when there is one.
  expect(await events.text()).toBeTypeOf("string");
});

it("sends the menu's commands to the window", async () => {
  await start();
  const menu = vi.mocked(Menu.setApplicationMenu).mock.lastCall?.[0] as unknown as Menu & {
    template: Electron.MenuItemConstructorOptions[];
  };
  const claims = menu.template.find((item) => item.label === "Claims")?.submenu;
  const [markClaim] = Array.isArray(claims) ? claims : [];
  markClaim?.click?.({} as never, undefined, {} as never);
  expect(BrowserWindow.opened[0]?.webContents.send).toHaveBeenCalledExactlyOnceWith(channels.command, "mark-claim");
  await quit();
});

it("opens a window again when the macOS dock asks for one", async () => {
  await start();
  BrowserWindow.opened[0]?.destroy();
  app.emit("activate");
  expect(BrowserWindow.opened).toHaveLength(2);
  await quit();
});

it("opens no window on a desk that somebody else has, but says who", async () => {
  const other = await openDesk(desk, { host: "browser" });
  expect(await start()).toBeUndefined();
  expect(BrowserWindow.opened).toEqual([]);
  expect(vi.mocked(dialog.showErrorBox).mock.lastCall?.[1]).toContain(`process ${process.pid}`);
  expect(app.quit).toHaveBeenCalledOnce();
  if (other.ok) await other.value.close();
});
