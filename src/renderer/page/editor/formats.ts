import type { Editor } from "@tiptap/core";
import { type FormatCommand, linkDialogOpen } from "../pageControls";
import { runInText } from "./runInText";
import { insertTable } from "./tables/insertTable";
import { switchDirection } from "./typing/textDirection";
import { figurePickers } from "./useInsertFigure";

/** What each formatting command does to the selection. */
export const formats: Readonly<Record<FormatCommand, (editor: Editor) => void>> = {
  bold: (editor) => runInText(editor, (chain) => chain.toggleBold()),
  italic: (editor) => runInText(editor, (chain) => chain.toggleItalic()),
  underline: (editor) => runInText(editor, (chain) => chain.toggleUnderline()),
  strike: (editor) => runInText(editor, (chain) => chain.toggleStrike()),
  link: () => linkDialogOpen.set(true),
  "heading-2": (editor) => runInText(editor, (chain) => chain.toggleHeading({ level: 2 })),
  "heading-3": (editor) => runInText(editor, (chain) => chain.toggleHeading({ level: 3 })),
  "heading-4": (editor) => runInText(editor, (chain) => chain.toggleHeading({ level: 4 })),
  "ordered-list": (editor) => runInText(editor, (chain) => chain.toggleOrderedList()),
  "bullet-list": (editor) => runInText(editor, (chain) => chain.toggleBulletList()),
  "block-quote": (editor) => runInText(editor, (chain) => chain.toggleBlockquote()),
  "insert-figure": (editor) => figurePickers.get(editor)?.(),
  "insert-table": (editor) => {
    editor.view.dispatch(insertTable(editor.state));
    editor.view.focus();
  },
  "insert-rule": (editor) => runInText(editor, (chain) => chain.setHorizontalRule()),
  "text-direction": switchDirection,
};
