import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { sameJson } from "#core/article/sameJson";

/** Milliseconds after a transaction until what stands around the text is brought up to date. */
const SETTLE_MS = 50;

/**
 * What `select` makes of the editor, for what stands around the text: buttons, counts. Unlike Tiptap's `useEditorState`, which
 * is asked in the middle of every transaction, it looks shortly afterwards, once for all that happened: a letter is on the
 * screen before. `select` gives plain JSON, and is cheap. `also` subscribes to what else it depends on.
 */
export function useEditorPart<Part>(
  editor: Editor,
  select: (editor: Editor) => Part,
  also?: (listener: () => void) => () => void,
): Part {
  const [part, setPart] = useState(() => select(editor));
  const newest = useRef(select);
  newest.current = select;
  useEffect(() => {
    let timer: number | undefined;
    const look = () => {
      timer = undefined;
      if (editor.isDestroyed) return;
      const now = newest.current(editor);
      setPart((before) => (sameJson(before, now) ? before : now));
    };
    const lookSoon = () => {
      timer ??= window.setTimeout(look, SETTLE_MS);
    };
    look();
    editor.on("transaction", lookSoon);
    const end = also?.(lookSoon);
    return () => {
      window.clearTimeout(timer);
      editor.off("transaction", lookSoon);
      end?.();
    };
  }, [editor, also]);
  return part;
}
