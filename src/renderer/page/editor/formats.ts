import type { Editor } from "@tiptap/core";
import { type FormatCommand, linkDialogOpen } from "../pageControls";
import { insertTable } from "./tables/insertTable";
import { switchDirection } from "./typing/textDirection";
import { figurePickers } from "./useInsertFigure";

/** What each formatting command does to the selection. */
export const formats: Readonly<Record<FormatCommand, (editor: Editor) => void>> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  underline: (editor) => editor.chain().focus().toggleUnderline().run(),
  strike: (editor) => editor.chain().focus().toggleStrike().run(),
  link: () => linkDialogOpen.set(true),
  "heading-2": (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  "heading-3": (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  "heading-4": (editor) => editor.chain().focus().toggleHeading({ level: 4 }).run(),
  "ordered-list": (editor) => editor.chain().focus().toggleOrderedList().run(),
  "bullet-list": (editor) => editor.chain().focus().toggleBulletList().run(),
  "block-quote": (editor) => editor.chain().focus().toggleBlockquote().run(),
  "insert-figure": (editor) => figurePickers.get(editor)?.(),
  "insert-table": (editor) => {
    editor.view.dispatch(insertTable(editor.state));
    editor.view.focus();
  },
  "insert-rule": (editor) => editor.chain().focus().setHorizontalRule().run(),
  "text-direction": switchDirection,
};
