import type { Editor } from "@tiptap/core";
import { type RefObject, useEffect } from "react";
import { useStore } from "../../workspace/store";
import { typewriter } from "./pageView";

/** How far down the page the line is kept that is being written, as a share of its height. */
const LINE = 0.45;

/** Keeps the line with the caret where it is on the screen while somebody writes, if they have asked for that. */
export function useTypewriter(editor: Editor | null, scroller: RefObject<HTMLElement | null>): void {
  const on = useStore(typewriter);
  useEffect(() => {
    if (!editor || !on) return;
    let frame = 0;
    const centre = () => {
      const page = scroller.current;
      if (!page || editor.isDestroyed || !editor.view.hasFocus()) return;
      const { top } = editor.view.coordsAtPos(editor.state.selection.head);
      const box = page.getBoundingClientRect();
      page.scrollTop += top - (box.top + box.height * LINE);
    };
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(centre);
    };
    editor.on("update", follow);
    editor.on("selectionUpdate", follow);
    follow();
    return () => {
      cancelAnimationFrame(frame);
      editor.off("update", follow);
      editor.off("selectionUpdate", follow);
    };
  }, [editor, on, scroller]);
}
