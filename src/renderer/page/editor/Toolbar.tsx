import { Toolbar as Base } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
  Bold,
  Highlighter,
  ImagePlus,
  Italic,
  Link2,
  List,
  ListOrdered,
  MessageSquarePlus,
  Minus,
  PilcrowLeft,
  Quote,
  Redo2,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  Underline,
  Undo2,
} from "lucide-react";
import type { ReactNode } from "react";
import { type ScreenCommandId, screenCommand } from "#core/commands/screenCommands";
import { useSession } from "../../article/SessionContext";
import { IconButton } from "../../design/components/Button";
import { addNote } from "../../inspector/notes/addNote";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { linkDialogOpen, pageControls } from "../pageControls";
import { canRedo, canUndo, redo, undo } from "../undoRedo";
import { BlockStyleSelect } from "./BlockStyleSelect";
import { LinkDialog } from "./LinkDialog";
import styles from "./Toolbar.module.css";
import { insertTable } from "./tables/insertTable";
import { TableMenu } from "./tables/TableMenu";
import { runsFromRight, switchDirection } from "./typing/textDirection";
import { useInsertFigure } from "./useInsertFigure";

const MARKS = [
  { name: "bold", label: "Bold", Icon: Bold, command: "bold" },
  { name: "italic", label: "Italic", Icon: Italic, command: "italic" },
  { name: "underline", label: "Underline", Icon: Underline, command: "underline" },
  { name: "strike", label: "Strikethrough", Icon: Strikethrough, command: "strike" },
  { name: "superscript", label: "Superscript", Icon: Superscript, command: null },
  { name: "subscript", label: "Subscript", Icon: Subscript, command: null },
] as const;

/** Formatting for the text: one row of buttons, walked with the arrow keys. */
export function Toolbar({ editor }: { editor: Editor }) {
  const session = useSession();
  const linking = useStore(linkDialogOpen);
  const figure = useInsertFigure(editor);
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      marks: MARKS.map(({ name }) => editor.isActive(name)),
      link: editor.isActive("link"),
      bulletList: editor.isActive("bulletList"),
      orderedList: editor.isActive("orderedList"),
      blockquote: editor.isActive("blockquote"),
      fromRight: runsFromRight(editor.state),
      inTable: editor.isActive("table"),
      canUndo: canUndo(editor, session),
      canRedo: canRedo(editor, session),
    }),
  });
  const run = () => editor.chain().focus();
  return (
    <>
      <Base.Root className={styles.toolbar} aria-label="Formatting">
        <Tool
          label="Undo"
          keys="CmdOrCtrl+Z"
          icon={<Undo2 aria-hidden />}
          disabled={!state.canUndo}
          onPress={() => undo(editor, session)}
        />
        <Tool
          label="Redo"
          keys="CmdOrCtrl+Shift+Z"
          icon={<Redo2 aria-hidden />}
          disabled={!state.canRedo}
          onPress={() => redo(editor, session)}
        />
        <Base.Separator className={styles.separator} />
        <BlockStyleSelect editor={editor} />
        <Base.Separator className={styles.separator} />
        {MARKS.map(({ name, label, Icon, command }, index) => (
          <Tool
            key={name}
            label={label}
            command={command}
            icon={<Icon aria-hidden />}
            pressed={state.marks[index] ?? false}
            onPress={() => run().toggleMark(name).run()}
          />
        ))}
        <Tool
          label="Link"
          command="link"
          icon={<Link2 aria-hidden />}
          pressed={state.link}
          onPress={() => linkDialogOpen.set(true)}
        />
        <Base.Separator className={styles.separator} />
        <Tool
          label="Bulleted list"
          command="bullet-list"
          icon={<List aria-hidden />}
          pressed={state.bulletList}
          onPress={() => run().toggleBulletList().run()}
        />
        <Tool
          label="Numbered list"
          command="ordered-list"
          icon={<ListOrdered aria-hidden />}
          pressed={state.orderedList}
          onPress={() => run().toggleOrderedList().run()}
        />
        <Tool
          label="Block quote"
          command="block-quote"
          icon={<Quote aria-hidden />}
          pressed={state.blockquote}
          onPress={() => run().toggleBlockquote().run()}
        />
        <Tool
          label="Right to left"
          command="text-direction"
          icon={<PilcrowLeft aria-hidden />}
          pressed={state.fromRight}
          onPress={() => switchDirection(editor)}
        />
        <Tool label="Rule" icon={<Minus aria-hidden />} onPress={() => run().setHorizontalRule().run()} />
        <Tool label="Figure" icon={<ImagePlus aria-hidden />} onPress={figure.choose} />
        {state.inTable ? (
          <TableMenu editor={editor} />
        ) : (
          <Tool
            label="Table"
            icon={<Table aria-hidden />}
            onPress={() => {
              editor.view.dispatch(insertTable(editor.state));
              editor.view.focus();
            }}
          />
        )}
        <Base.Separator className={styles.separator} />
        <Tool
          label="Add note"
          command="add-note"
          icon={<MessageSquarePlus aria-hidden />}
          onPress={() => addNote(session)}
        />
        <Base.Button
          render={
            <button
              type="button"
              className={styles.claim}
              title={`Mark as claim (${showAccelerator(screenCommand("mark-claim").accelerator ?? "")})`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pageControls.get()?.markClaim()}
            >
              <Highlighter aria-hidden />
              <span className={styles.claimLabel}>Mark claim</span>
            </button>
          }
        />
      </Base.Root>
      {figure.input}
      {linking ? <LinkDialog editor={editor} onClose={() => linkDialogOpen.set(false)} /> : null}
    </>
  );
}

interface ToolProps {
  label: string;
  icon: ReactNode;
  command?: ScreenCommandId | null;
  keys?: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
}

function Tool({ label, icon, command, keys, pressed, disabled = false, onPress }: ToolProps) {
  const accelerator = keys ?? (command ? screenCommand(command).accelerator : undefined);
  return (
    <Base.Button
      disabled={disabled}
      render={
        <IconButton
          label={label}
          icon={icon}
          shortcut={accelerator ? showAccelerator(accelerator) : undefined}
          {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
          // The text keeps its selection while a button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onPress}
        />
      }
    />
  );
}
