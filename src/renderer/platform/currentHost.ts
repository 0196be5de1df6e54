import { browserHost } from "./browserHost";
import { desktopHost } from "./desktopHost";
import type { Host } from "./host";

/** The host this window runs in. */
export const host: Host = window.stetDesktop ? desktopHost(window.stetDesktop) : browserHost;
