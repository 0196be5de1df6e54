import type { BrowserWindowConstructorOptions } from "electron";
import { MINIMUM_SIZE, type Placement } from "./windowState";

/** The screen's own ground in `src/renderer/design/tokens.css`, so that the window does not flash before it is drawn. */
const GROUND = { light: "#efece6", dark: "#151618" } as const;

/** A window that trusts its page with nothing: what the page may do beyond a page's means is in the preload alone. */
export function windowOptions(look: {
  readonly placement: Placement;
  readonly preload: string;
  readonly dark: boolean;
  /** Linux and Windows in development have no other way to the icon. */
  readonly icon: string | undefined;
}): BrowserWindowConstructorOptions {
  return {
    ...look.placement,
    ...(look.icon === undefined ? {} : { icon: look.icon }),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: "Stet",
    show: false,
    backgroundColor: look.dark ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: look.preload,
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
    },
  };
}
