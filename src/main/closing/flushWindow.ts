import { type IpcMainEvent, ipcMain, type WebContents } from "electron";
import { z } from "zod";
import { channels, type FlushOutcome } from "#preload/channels";
import { isDeskUrl } from "../scheme/deskScheme";
import { isTrustedSender } from "../security/trustedSender";

/** What came of asking the window to save everything. */
export type Flushed =
  | { readonly kind: "saved" }
  /** The window could not save. `reason` is a sentence for the person, possibly empty. */
  | { readonly kind: "failed"; readonly reason: string }
  /** No answer in time. */
  | { readonly kind: "late" };

const LONGEST_REASON = 1_000;

const outcomeSchema = z.discriminatedUnion("saved", [
  z.strictObject({ request: z.int(), saved: z.literal(true) }),
  z.strictObject({ request: z.int(), saved: z.literal(false), reason: z.string() }),
]) satisfies z.ZodType<FlushOutcome>;

let lastRequest = 0;

/**
 * Asks the window to save what is not saved, and waits `patience` milliseconds for its answer. A window without a page
 * has nothing to save.
 */
export function flushWindow(contents: WebContents, patience: number): Promise<Flushed> {
  if (!hasPage(contents)) return Promise.resolve({ kind: "saved" });
  lastRequest += 1;
  const request = lastRequest;
  return new Promise((resolve) => {
    const settle = (flushed: Flushed) => {
      clearTimeout(timer);
      ipcMain.off(channels.flushed, onAnswer);
      contents.off("render-process-gone", onGone);
      resolve(flushed);
    };
    const onAnswer = (event: IpcMainEvent, answer: unknown) => {
      if (event.sender !== contents || !isTrustedSender(event.senderFrame)) return;
      const outcome = outcomeSchema.safeParse(answer).data;
      if (outcome?.request !== request) return;
      settle(outcome.saved ? { kind: "saved" } : { kind: "failed", reason: outcome.reason.slice(0, LONGEST_REASON) });
    };
    const onGone = () => settle({ kind: "saved" });
    const timer = setTimeout(() => settle({ kind: "late" }), patience);
    ipcMain.on(channels.flushed, onAnswer);
    contents.on("render-process-gone", onGone);
    contents.send(channels.flush, request);
  });
}

/** Not before the page has begun to load, nor when it crashed or Chromium shows an error in its place. */
function hasPage(contents: WebContents): boolean {
  return !contents.isDestroyed() && !contents.isCrashed() && isDeskUrl(contents.mainFrame.url);
}
