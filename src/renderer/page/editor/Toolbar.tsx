import { Toolbar as Base } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { Highlighter, MessageSquarePlus, Redo2, Undo2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
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
import { OtherTools } from "./OtherTools";
import styles from "./Toolbar.module.css";
import { TableMenu } from "./tables/TableMenu";
import { tableMenuOpen } from "./tables/tables";
import { useEditorPart } from "./useEditorPart";
import { type FormattingTool, useFormattingTools } from "./useFormattingTools";
import { useInsertFigure } from "./useInsertFigure";
import { type ToolbarRoom, useToolbarRoom } from "./useToolbarRoom";

const ROOMS: readonly ToolbarRoom[] = ["few", "common", "all"];

/** Formatting for the text: one row of buttons, walked with the arrow keys. What finds no room in it is in a menu at its end. */
export function Toolbar({ editor }: { editor: Editor }) {
  const session = useSession();
  const linking = useStore(linkDialogOpen);
  const figure = useInsertFigure(editor);
  const bar = useRef<HTMLDivElement>(null);
  const room = useToolbarRoom(bar);
  const { words, blocks, inTable } = useFormattingTools(editor, figure.choose);
  // Whoever asks for the menu by key is in a table already, whether or not the row of tools has heard of it.
  const tableMenu = useStore(tableMenuOpen) || inTable;
  // Acts beside the text, which change no letter of it, are undone here too.
  const state = useEditorPart(
    editor,
    (editor) => ({ canUndo: canUndo(editor, session), canRedo: canRedo(editor, session) }),
    session.subscribe,
  );
  const fits = ({ least }: FormattingTool) => ROOMS.indexOf(least) <= ROOMS.indexOf(room);
  const others = [...words, ...blocks].filter((tool) => !fits(tool));
  return (
    <>
      <Base.Root
        ref={bar}
        className={styles.toolbar}
        data-room={room}
        aria-label="Formatting"
        onKeyDown={({ key }) => key === "Escape" && editor.view.focus()}
      >
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
        {words.filter(fits).map(toolOf)}
        {blocks.some(fits) ? <Base.Separator className={styles.separator} /> : null}
        {blocks.filter(fits).map(toolOf)}
        {tableMenu ? <TableMenu editor={editor} /> : null}
        {others.length > 0 ? <OtherTools editor={editor} tools={others} /> : null}
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
              title={`Mark claim (${showAccelerator(screenCommand("mark-claim").accelerator ?? "")})`}
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

function toolOf({ label, Icon, command, pressed, run }: FormattingTool) {
  return (
    <Tool
      key={label}
      label={label}
      icon={<Icon aria-hidden />}
      {...(command ? { command } : {})}
      {...(pressed === undefined ? {} : { pressed })}
      onPress={run}
    />
  );
}

interface ToolProps {
  label: string;
  icon: ReactNode;
  command?: ScreenCommandId;
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
