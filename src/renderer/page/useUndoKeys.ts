import type { Editor } from "@tiptap/core";
import { useLayoutEffect } from "react";
import type { ArticleSession } from "../article/articleSession";
import { isMac, isTyping, matchesAccelerator } from "../platform/shortcuts";
import { redo, undo } from "./undoRedo";

const UNDO = ["CmdOrCtrl+Z"];
const REDO = isMac ? ["CmdOrCtrl+Shift+Z"] : ["CmdOrCtrl+Shift+Z", "CmdOrCtrl+Y"];

/** Undo and redo by key, wherever the focus is. In a field that is being typed into they stay the field's own. */
export function useUndoKeys(editor: Editor | null, session: ArticleSession): void {
  useLayoutEffect(() => {
    if (!editor) return;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const run = UNDO.some((keys) => matchesAccelerator(event, keys))
        ? undo
        : REDO.some((keys) => matchesAccelerator(event, keys))
          ? redo
          : null;
      if (!run || hasOwnUndo(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      run(editor, session);
    };
    // Before the editor, which knows of the text alone.
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [editor, session]);
}

const TEXT_INPUTS = /^(?:text|search|url|email|tel|password|number|date|time|datetime-local)$/u;

function hasOwnUndo(target: EventTarget | null): boolean {
  // A dialog is about something else than the page under it.
  if (target instanceof Element && target.closest("[role=dialog], [role=alertdialog]")) return true;
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && TEXT_INPUTS.test(target.type);
}
