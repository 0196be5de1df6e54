import type { ClipboardEvent } from "react";
import { importPasted } from "./fromClipboard";

/** Makes an element take a paste as an article on its way in, unless it goes into a field. */
export function usePastedArticle(enabled: boolean) {
  return (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    // What the pane opens, its menus for one, stands elsewhere in the window, and its pastes come by here all the same.
    const isOurs = target instanceof Element && event.currentTarget.contains(target);
    if (!enabled || !isOurs || event.defaultPrevented || target.closest("input, textarea, [contenteditable]")) return;
    event.preventDefault();
    void importPasted(clipboardData);
  };
}
