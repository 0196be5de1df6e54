import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import { client } from "../../data/client";
import { toast } from "../../design/components/Toasts";

const IMAGE_TYPES = "image/png,image/jpeg,image/gif,image/webp,image/avif";

/** Lets the user pick an image, keeps it on the desk and puts it into the text as a figure. */
export function useInsertFigure(editor: Editor) {
  const input = useRef<HTMLInputElement>(null);
  const insert = async (file: File) => {
    const answer = await client.attachments.put(new Uint8Array(await file.arrayBuffer()));
    if (!answer.ok) {
      toast(answer.problem.message, { description: answer.problem.remedy, urgent: true });
      return;
    }
    editor
      .chain()
      .focus()
      .insertContent({ type: "figure", attrs: { ...answer.value, alt: "", credit: "" } })
      .run();
  };
  return {
    choose: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept={IMAGE_TYPES}
        hidden
        aria-label="Image file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void insert(file);
        }}
      />
    ),
  };
}
