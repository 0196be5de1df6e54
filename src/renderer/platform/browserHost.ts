import { backupAddress } from "#api/client/backups";
import type { Host } from "./host";

/** In a browser, a file is a download, and there is no native menu; closing is handled by the page's own events. */
export const browserHost: Host = {
  kind: "browser",
  async save(bytes, name, mediaType) {
    const url = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    // The download reads the address after the click returns.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  },
  openAttachment: null,
  async saveBackup(name) {
    // The browser writes it to the disk as it comes.
    const link = document.createElement("a");
    link.href = backupAddress(name);
    link.download = name;
    link.click();
    return { outcome: "saved" };
  },
  restoreBackup: null,
  onCommand: () => {},
  onOpenArticle: () => {},
  onFlush: () => {},
};
