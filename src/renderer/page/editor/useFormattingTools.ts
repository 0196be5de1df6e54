import type { Editor } from "@tiptap/core";
import {
  Bold,
  ImagePlus,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  PilcrowLeft,
  Quote,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  Underline,
} from "lucide-react";
import type { ScreenCommandId } from "#core/commands/screenCommands";
import { linkDialogOpen } from "../pageControls";
import { runInText } from "./runInText";
import { insertTable } from "./tables/insertTable";
import { runsFromRight, switchDirection } from "./typing/textDirection";
import { useEditorPart } from "./useEditorPart";
import type { ToolbarRoom } from "./useToolbarRoom";

/** A tool by what it does; `least` is the least room in which it has a button of its own, and is not in the menu of others. */
export interface FormattingTool {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly least: ToolbarRoom;
  readonly command?: ScreenCommandId;
  readonly pressed?: boolean;
  readonly startsGroup?: boolean;
  readonly run: () => void;
}

const MARKS = [
  { name: "bold", label: "Bold", Icon: Bold, least: "few", command: "bold" },
  { name: "italic", label: "Italic", Icon: Italic, least: "few", command: "italic" },
  { name: "underline", label: "Underline", Icon: Underline, least: "all", command: "underline" },
  { name: "strike", label: "Strikethrough", Icon: Strikethrough, least: "all", command: "strike" },
  { name: "superscript", label: "Superscript", Icon: Superscript, least: "all" },
  { name: "subscript", label: "Subscript", Icon: Subscript, least: "all" },
] as const;

/** What can be done to words and to blocks, and how the selection is formatted now. */
export function useFormattingTools(editor: Editor, chooseFigure: () => void) {
  const state = useEditorPart(editor, (editor) => ({
    marks: MARKS.map(({ name }) => editor.isActive(name)),
    link: editor.isActive("link"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    blockquote: editor.isActive("blockquote"),
    fromRight: runsFromRight(editor.state),
    inTable: editor.isActive("table"),
  }));
  const run = (command: Parameters<typeof runInText>[1]) => runInText(editor, command);
  const addTable = () => {
    editor.view.dispatch(insertTable(editor.state));
    editor.view.focus();
  };
  const words: readonly FormattingTool[] = [
    ...MARKS.map(({ name, ...mark }, index) => ({
      ...mark,
      pressed: state.marks[index] ?? false,
      run: () => run((chain) => chain.toggleMark(name)),
    })),
    {
      label: "Link",
      Icon: Link2,
      least: "common",
      command: "link",
      pressed: state.link,
      run: () => linkDialogOpen.set(true),
    },
  ];
  const blocks: readonly FormattingTool[] = [
    {
      label: "Bulleted list",
      Icon: List,
      least: "common",
      command: "bullet-list",
      startsGroup: true,
      pressed: state.bulletList,
      run: () => run((chain) => chain.toggleBulletList()),
    },
    {
      label: "Numbered list",
      Icon: ListOrdered,
      least: "common",
      command: "ordered-list",
      pressed: state.orderedList,
      run: () => run((chain) => chain.toggleOrderedList()),
    },
    {
      label: "Block quote",
      Icon: Quote,
      least: "common",
      command: "block-quote",
      pressed: state.blockquote,
      run: () => run((chain) => chain.toggleBlockquote()),
    },
    {
      label: "Right to left",
      Icon: PilcrowLeft,
      least: "all",
      command: "text-direction",
      pressed: state.fromRight,
      run: () => switchDirection(editor),
    },
    { label: "Rule", Icon: Minus, least: "all", run: () => run((chain) => chain.setHorizontalRule()) },
    { label: "Figure", Icon: ImagePlus, least: "common", startsGroup: true, run: chooseFigure },
    // In a table its menu stands here, in whatever room.
    ...(state.inTable ? [] : [{ label: "Table", Icon: Table, least: "common", run: addTable } as const]),
  ];
  return { words, blocks, inTable: state.inTable };
}
