import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Table } from "lucide-react";
import { useEffect } from "react";
import { IconButton } from "../../../design/components/Button";
import { Menu, type MenuAction } from "../../../design/components/Menu";
import { showAccelerator } from "../../../platform/shortcuts";
import { useStore } from "../../../workspace/store";
import { useEditorPart } from "../useEditorPart";
import { deleteCells } from "./deleteCells";
import { tableState } from "./tableState";
import { TABLE_MENU_KEYS, tableMenuOpen } from "./tables";

const NOTHING = {
  headRow: false,
  headColumn: false,
  canMerge: false,
  canSplit: false,
  canDeleteRow: false,
  canDeleteColumn: false,
};

/** What can be done to the table that the caret is in. */
export function TableMenu({ editor }: { editor: Editor }) {
  const open = useStore(tableMenuOpen);
  const settled = useEditorPart(editor, ({ state }) => tableState(state));
  // The menu may be opened in the moment after cells were selected: what it offers is what holds as it opens.
  const state = open ? tableState(editor.state) : settled;
  const table = state ?? NOTHING;
  // The table may be gone, or left, while its menu is open.
  const isLeft = open && state === null;
  useEffect(() => {
    if (isLeft) tableMenuOpen.set(false);
  }, [isLeft]);
  useEffect(() => () => tableMenuOpen.set(false), []);
  const remove = (what: "row" | "column") => {
    const tr = deleteCells(editor.state, what);
    if (tr) editor.view.dispatch(tr);
  };
  const actions: readonly MenuAction[] = [
    { label: "Add row above", run: () => editor.commands.addRowBefore() },
    { label: "Add row below", run: () => editor.commands.addRowAfter() },
    { label: "Add column before", run: () => editor.commands.addColumnBefore() },
    { label: "Add column after", run: () => editor.commands.addColumnAfter() },
    { label: "Header row", startsGroup: true, checked: table.headRow, run: () => editor.commands.toggleHeaderRow() },
    { label: "Header column", checked: table.headColumn, run: () => editor.commands.toggleHeaderColumn() },
    { label: "Merge cells", startsGroup: true, disabled: !table.canMerge, run: () => editor.commands.mergeCells() },
    { label: "Split cell", disabled: !table.canSplit, run: () => editor.commands.splitCell() },
    {
      label: "Delete row",
      startsGroup: true,
      danger: true,
      disabled: !table.canDeleteRow,
      run: () => remove("row"),
    },
    { label: "Delete column", danger: true, disabled: !table.canDeleteColumn, run: () => remove("column") },
    { label: "Delete table", danger: true, run: () => editor.commands.deleteTable() },
  ];
  return (
    <Menu
      open={open}
      onOpenChange={(next) => tableMenuOpen.set(next)}
      finalFocus={() => editor.view.dom}
      trigger={
        <Toolbar.Button
          render={
            <IconButton
              label="Table"
              shortcut={showAccelerator(TABLE_MENU_KEYS)}
              aria-keyshortcuts={TABLE_MENU_KEYS}
              icon={<Table aria-hidden />}
              data-pressed
            />
          }
        />
      }
      actions={actions.map(({ run, ...action }) => ({
        ...action,
        run: () => {
          // Each is taken back by itself.
          editor.view.dispatch(closeHistory(editor.state.tr));
          run();
        },
      }))}
    />
  );
}
