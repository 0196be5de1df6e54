import type { DesktopBridge } from "#preload/desktopBridge";
import { browserHost } from "./browserHost";
import { desktopHost } from "./desktopHost";
import type { Host } from "./host";

declare global {
  interface Window {
    readonly stetDesktop?: DesktopBridge;
  }
}

/** The host this window runs in. */
export const host: Host = window.stetDesktop ? desktopHost(window.stetDesktop) : browserHost;
