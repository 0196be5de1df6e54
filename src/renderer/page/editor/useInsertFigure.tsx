import type { Editor } from "@tiptap/core";
import { useEffect, useRef } from "react";
import { bringInFiles } from "./paste/bringInImages";

const IMAGE_TYPES = "image/png,image/jpeg,image/gif,image/webp,image/avif";

/** How an editor that is on screen asks for images. */
export const figurePickers = new WeakMap<Editor, () => void>();

/** Lets the user pick images, keeps them on the desk and puts them into the text as figures. */
export function useInsertFigure(editor: Editor) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    figurePickers.set(editor, () => input.current?.click());
    return () => void figurePickers.delete(editor);
  }, [editor]);
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        multiple
        accept={IMAGE_TYPES}
        hidden
        aria-label="Image file"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          const { to } = editor.state.selection;
          if (files.length > 0) void bringInFiles(editor.view, files, { from: to, to }, "pick");
        }}
      />
    ),
  };
}
