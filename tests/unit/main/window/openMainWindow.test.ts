import { beforeEach, expect, it, vi } from "vitest";
import { openMainWindow } from "#main/window/openMainWindow";
import type { WindowState } from "#main/window/windowState";
import { BrowserWindow } from "../../../support/electronDouble/browserWindow";
import { nativeTheme } from "../../../support/electronDouble/system";
import { resetElectron } from "../../../support/electronDouble/testing";

vi.mock("electron", () => import("../../../support/electronDouble"));

beforeEach(resetElectron);

function open(kept?: WindowState) {
  const state = { read: () => kept, write: vi.fn<(state: WindowState) => void>() };
  openMainWindow({ preload: "/out/preload/index.cjs", icon: undefined, state });
  const [window] = BrowserWindow.opened;
  if (!window) throw new Error("no window was opened");
  return { window, state };
}

it("trusts its page with nothing", () => {
  expect(open().window.options.webPreferences).toEqual({
    preload: "/out/preload/index.cjs",
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: true,
  });
});

it("loads the desk's own address, and shows itself when there is something to see", () => {
  const { window } = open();
  expect(window.loadURL).toHaveBeenCalledExactlyOnceWith("stet://desk/");
  expect(window.options.show).toBe(false);
  expect(window.show).not.toHaveBeenCalled();
  window.emit("ready-to-show");
  expect(window.show).toHaveBeenCalledOnce();
});

it("starts dark where the system is dark", () => {
  nativeTheme.shouldUseDarkColors = true;
  const dark = open().window.options.backgroundColor;
  resetElectron();
  expect(open().window.options.backgroundColor).not.toBe(dark);
});

it("opens where it was, maximised if it was", () => {
  const { window } = open({ bounds: { x: 50, y: 60, width: 900, height: 600 }, maximised: true });
  expect(window.options).toMatchObject({ x: 50, y: 60, width: 900, height: 600 });
  window.emit("ready-to-show");
  expect(window.maximize).toHaveBeenCalledOnce();
});

it("remembers its place when it closes: the one it has when it is not maximised", () => {
  const { window, state } = open();
  window.isMaximized.mockReturnValue(true);
  window.emit("close", {});
  expect(state.write).toHaveBeenCalledExactlyOnceWith({
    bounds: { x: 10, y: 20, width: 1000, height: 700 },
    maximised: true,
  });
});
