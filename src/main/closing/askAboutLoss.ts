import { type BrowserWindow, dialog } from "electron";
import type { Flushed } from "./flushWindow";

/** What the person decided about words that are not saved. */
export type LossDecision = "again" | "stay" | "close";

const DECISIONS: readonly LossDecision[] = ["again", "stay", "close"];

/** Says what is not saved and why, and lets the person decide. Staying is what Escape does. */
export async function askAboutLoss(
  window: BrowserWindow,
  flushed: Exclude<Flushed, { kind: "saved" }>,
): Promise<LossDecision> {
  const late = flushed.kind === "late";
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: "Not saved yet",
    message: late
      ? "The last words typed are not saved yet."
      : flushed.reason || "The last words typed could not be saved.",
    detail: `${subject(window)} Closing now loses what was typed since the last save, and nothing else.`,
    buttons: [late ? "Keep Waiting" : "Try Again", "Go Back", "Close Anyway"],
    defaultId: 0,
    cancelId: DECISIONS.indexOf("stay"),
    noLink: true,
  });
  return DECISIONS[response] ?? "stay";
}

/** The window's title names the article that is open. */
function subject(window: BrowserWindow): string {
  const title = window.getTitle().trim();
  return title === "" || title === "Stet" ? "An article is open." : `Open: ${title}.`;
}
