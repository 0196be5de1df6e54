import { useLayoutEffect } from "react";
import { type ScreenCommandId, screenCommands } from "#core/commands/screenCommands";
import type { ArticleSession } from "../article/articleSession";
import { host } from "../platform/currentHost";
import { isTyping, matchesAccelerator } from "../platform/shortcuts";
import { BROWSER_KEYS } from "./keys/keysOf";
import { shortcutsOpen } from "./keys/shortcutsOpen";
import { takesKeys } from "./keys/takesKeys";
import { runScreenCommand } from "./runScreenCommand";

/** Keys that the editor's own extensions handle while the text has the focus. */
const EDITOR_KEYS = new Set<ScreenCommandId>([
  "bold",
  "italic",
  "underline",
  "strike",
  "heading-2",
  "heading-3",
  "heading-4",
  "ordered-list",
  "bullet-list",
  "block-quote",
]);

/** Carries out commands from the keyboard and, in the desktop app, from its native menu. */
export function useScreenCommands(session: ArticleSession | null): void {
  // With what is on screen, not a moment after it: a key may follow at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (isTyping(event)) {
        if (event.key !== "?" || takesKeys(event.target)) return;
        event.preventDefault();
        shortcutsOpen.set(true);
        return;
      }
      const command = screenCommands.find(
        ({ id, ...rest }) =>
          !EDITOR_KEYS.has(id) &&
          [BROWSER_KEYS[id], "accelerator" in rest ? rest.accelerator : undefined].some(
            (keys) => keys && matchesAccelerator(event, keys),
          ),
      );
      if (!command) return;
      event.preventDefault();
      runScreenCommand(command.id, session);
    };
    window.addEventListener("keydown", onKey);
    host.onCommand((id) => runScreenCommand(id, session));
    return () => window.removeEventListener("keydown", onKey);
  }, [session]);
}
