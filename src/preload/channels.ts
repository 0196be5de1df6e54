/** The names of every message between the window and the desktop process. There are no others. */
export const channels = {
  /** To the window: a screen command's id. */
  command: "stet:command",
  /** To the window: the id of an article to show. */
  openArticle: "stet:open-article",
  /** To the window: save everything now, then answer with `flushed` and the same number. */
  flush: "stet:flush",
  /** From the window: what came of a flush. */
  flushed: "stet:flushed",
  /** From the window: keep these bytes where the person says. */
  save: "stet:save",
  /** From the window: open a kept file with the system's program for it. */
  openAttachment: "stet:open-attachment",
  /** From the window: keep a backup where the person says. */
  saveBackup: "stet:save-backup",
  /** From the window: make a desk of a backup that the person chooses. */
  restoreBackup: "stet:restore-backup",
} as const;

/** What the window answers to a flush. */
export type FlushOutcome =
  | { readonly request: number; readonly saved: true }
  /** `reason` is a sentence for the person at the desk. */
  | { readonly request: number; readonly saved: false; readonly reason: string };
