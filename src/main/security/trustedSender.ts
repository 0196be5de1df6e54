import type { WebFrameMain } from "electron";
import { isDeskUrl } from "../scheme/deskScheme";

/** Whether a message came from our own page itself: not from a frame inside it, nor from a page that took its place. */
export function isTrustedSender(frame: Pick<WebFrameMain, "parent" | "url"> | null): boolean {
  return frame !== null && frame.parent === null && isDeskUrl(frame.url);
}
