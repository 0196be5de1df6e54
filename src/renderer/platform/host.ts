import type { ScreenCommandId } from "#core/commands/screenCommands";
import type { OpenOutcome } from "#preload/desktopBridge";

/** What differs between the desktop window and the browser. One file a host implements it. */
export interface Host {
  readonly kind: "desktop" | "browser";
  /** Puts a file where the user wants it. Resolves to false when they thought better of it. */
  save(bytes: Uint8Array, name: string, mediaType: string): Promise<boolean>;
  /** Opens a kept file with the system's program for it; null where a file can only be downloaded. */
  readonly openAttachment: ((sha256: string, name: string) => Promise<OpenOutcome>) | null;
  /** Calls back for commands from a native menu. One callback at a time: the last one given. */
  onCommand(run: (command: ScreenCommandId) => void): void;
  /** Calls back when the system asks to open an article. */
  onOpenArticle(open: (articleId: string) => void): void;
  /** Calls back before the window closes, which waits for the promise. */
  onFlush(flush: () => Promise<void>): void;
}
