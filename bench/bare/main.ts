import { Editor, type JSONContent } from "@tiptap/core";
import { Dropcursor, Gapcursor, UndoRedo } from "@tiptap/extensions";
import { documentExtensions } from "#core/article/document/extensions";

/**
 * What Stet is measured against: Tiptap on the same document, with the same nodes and marks and with what Tiptap's own
 * starter kit adds to an editor (undo, the two cursors); nothing of Stet's around it.
 */
const list = document.getElementById("articles");
const element = document.getElementById("page");
if (!list || !element) throw new Error("index.html lacks a place for the list or the page");

let editor: Editor | null = null;

async function open(name: string, element: HTMLElement): Promise<void> {
  const response = await fetch(`articles/${encodeURIComponent(name)}`);
  const content = (await response.json()) as JSONContent;
  editor?.destroy();
  editor = new Editor({ element, extensions: [...documentExtensions, UndoRedo, Dropcursor, Gapcursor], content });
}

const names = (await (await fetch("articles")).json()) as string[];
list.append(
  ...names.map((name) => {
    const button = document.createElement("button");
    button.textContent = name;
    button.addEventListener("click", () => void open(name, element));
    return button;
  }),
);
