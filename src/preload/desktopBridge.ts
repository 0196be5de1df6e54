import type { ScreenCommandId } from "#core/commands/screenCommands";
import type { Problem } from "#core/result";

/** What came of opening a kept file. Shown: no program may or would open it, and its folder is open instead. */
export type OpenOutcome =
  | { readonly outcome: "opened" | "shown" }
  | { readonly outcome: "failed"; readonly problem: Problem };

/** None: the person thought better of it. */
export type BackupOutcome =
  | { readonly outcome: "saved" | "none" }
  | { readonly outcome: "failed"; readonly problem: Problem };

/** A desk that was made of a backup, as the API's `restoredBackupSchema` has it. */
export type RestoreOutcome =
  | { readonly outcome: "none" }
  | { readonly outcome: "restored"; readonly restored: RestoredDesk }
  | { readonly outcome: "failed"; readonly problem: Problem };

export interface RestoredDesk {
  readonly desk: string;
  readonly takenAt: string;
}

/** What only a desktop can do for the screen. In a browser there is no `window.stetDesktop`. */
export interface DesktopBridge {
  readonly platform: "darwin" | "win32" | "linux";
  /**
   * Calls back for each command from the native menu, also for one that was chosen before the screen was ready. One
   * callback at a time, the last one given; so with the others.
   */
  onCommand(callback: (command: ScreenCommandId) => void): void;
  /** Calls back when the system asks to open an article, also one that was asked for before the screen was ready. */
  onOpenArticle(callback: (articleId: string) => void): void;
  /**
   * Calls back before the window closes: save what is not saved, and resolve when it is durable. A rejection's message is
   * shown to the person, who then decides; it should name what would be lost.
   */
  onFlush(callback: () => Promise<void>): void;
  /** Asks where to keep the bytes and writes them. False when the person changed their mind or was told that it failed. */
  save(bytes: Uint8Array, name: string): Promise<{ saved: boolean }>;
  /** Opens a copy of a file behind evidence or a source with the system's program for its kind; never runs it. */
  openAttachment(sha256: string, name: string): Promise<OpenOutcome>;
  /** Asks where to keep a copy of a backup, and copies it there. */
  saveBackup(name: string): Promise<BackupOutcome>;
  /** Asks for a backup, and makes a desk of it beside this one. */
  restoreBackup(): Promise<RestoreOutcome>;
}

declare global {
  interface Window {
    readonly stetDesktop?: DesktopBridge;
  }
}
