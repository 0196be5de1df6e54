import type { DesktopBridge } from "#preload/desktopBridge";
import type { Host } from "./host";

/** In the desktop app, the preload's bridge does what only a desktop can do. */
export function desktopHost(bridge: DesktopBridge): Host {
  return {
    kind: "desktop",
    save: async (bytes, name) => (await bridge.save(bytes, name)).saved,
    saveBackup: (name) => bridge.saveBackup(name),
    restoreBackup: () => bridge.restoreBackup(),
    openAttachment: (sha256, name) => bridge.openAttachment(sha256, name),
    onCommand: (run) => bridge.onCommand(run),
    onOpenArticle: (open) => bridge.onOpenArticle(open),
    onFlush: (flush) => bridge.onFlush(flush),
  };
}
