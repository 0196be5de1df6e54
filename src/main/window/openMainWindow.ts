import { BrowserWindow, nativeTheme, screen } from "electron";
import { DESK_URL } from "../scheme/deskScheme";
import { windowOptions } from "./windowOptions";
import { placeWindow } from "./windowState";
import type { WindowStateStore } from "./windowStateStore";

/** Opens Stet's window where it was last time, and shows it once there is something to see. */
export function openMainWindow(files: {
  readonly preload: string;
  readonly icon: string | undefined;
  readonly state: WindowStateStore;
}): BrowserWindow {
  const state = files.state.read();
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow(
    windowOptions({
      placement: placeWindow(state, workAreas),
      preload: files.preload,
      dark: nativeTheme.shouldUseDarkColors,
      icon: files.icon,
    }),
  );
  window.once("ready-to-show", () => {
    if (state?.maximised) window.maximize();
    window.show();
  });
  window.on("close", () => {
    files.state.write({ bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  });
  // A page that does not load says why in the window itself; the rejection adds nothing.
  window.loadURL(DESK_URL).catch(() => undefined);
  return window;
}
