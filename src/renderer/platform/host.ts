import type { ScreenCommandId } from "#core/commands/screenCommands";
import type { BackupOutcome, OpenOutcome, RestoreOutcome } from "#preload/desktopBridge";

/** What differs between the desktop window and the browser. One file a host implements it. */
export interface Host {
  readonly kind: "desktop" | "browser";
  /** Puts a file where the user wants it. Resolves to false when they thought better of it. */
  save(bytes: Uint8Array, name: string, mediaType: string): Promise<boolean>;
  /** Opens a kept file with the system's program for it; null where a file can only be downloaded. */
  readonly openAttachment: ((sha256: string, name: string) => Promise<OpenOutcome>) | null;
  /** Keeps a copy of a backup where the user wants it: too large to pass through the window. */
  saveBackup(name: string): Promise<BackupOutcome>;
  /** Asks for a backup with the system's own dialog and makes a desk of it; null where the window asks and sends it itself. */
  readonly restoreBackup: (() => Promise<RestoreOutcome>) | null;
  /** Calls back for commands from a native menu. One callback at a time: the last one given. */
  onCommand(run: (command: ScreenCommandId) => void): void;
  /** Calls back when the system asks to open an article. */
  onOpenArticle(open: (articleId: string) => void): void;
  /** Calls back before the window closes, which waits for the promise. */
  onFlush(flush: () => Promise<void>): void;
}
