import { Extension } from "@tiptap/core";
import type { ResolvedPos } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { CellSelection, isInTable } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";
import { createStore } from "../../../workspace/store";
import { leaveTable } from "./leaveTable";
import { selectCells } from "./selectCells";
import { tableRolesPlugin } from "./tableRoles";

/** Opens the menu of the table that the caret is in: the keys that lead from a text to its tools in many editors. */
export const TABLE_MENU_KEYS = "Alt+F10";

export const tableMenuOpen = createStore(false);

/** Keys in tables beyond those that every editor's tables have, and what screen readers need to know of them. */
export const Tables = Extension.create({
  name: "tables",
  priority: 150,
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (make: () => Transaction | null) => () => {
      const tr = editor.view.editable ? make() : null;
      if (tr) editor.view.dispatch(tr);
      return tr !== null;
    };
    const leave = (direction: -1 | 1) =>
      run(() => {
        const { empty } = editor.state.selection;
        const isAtEdge =
          empty &&
          editor.view.endOfTextblock(direction < 0 ? "up" : "down") &&
          isAtEdgeOfCell(editor.state.selection.$head, direction);
        return isAtEdge ? leaveTable(editor.state, direction) : null;
      });
    // Elsewhere the editor's own keys do it, which take left for back whichever way the copy runs.
    const extend = (side: "left" | "right") =>
      run(() => {
        const { state, view } = editor;
        if (!isInTable(state) || !isRightToLeft(view)) return null;
        const direction = side === "left" ? 1 : -1;
        const { selection } = state;
        const fromText = !(selection instanceof CellSelection) && isAtEdgeOfCell(selection.$head, direction, true);
        return selectCells(state, direction, fromText);
      });
    return {
      ArrowUp: leave(-1),
      ArrowDown: leave(1),
      "Shift-ArrowLeft": extend("left"),
      "Shift-ArrowRight": extend("right"),
      "Alt-F10": () => {
        if (!isInTable(editor.state)) return false;
        tableMenuOpen.set(true);
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    return [tableRolesPlugin(() => this.editor.isEditable)];
  },
});

/** Whether a place is in the first or last block of its cell; with `exactly`, also before its first or after its last letter. */
function isAtEdgeOfCell($place: ResolvedPos, direction: -1 | 1, exactly = false): boolean {
  const { parent, parentOffset } = $place;
  if (exactly && parentOffset !== (direction < 0 ? 0 : parent.content.size)) return false;
  for (let depth = $place.depth - 1; depth > 0; depth -= 1) {
    const node = $place.node(depth);
    const index = direction < 0 ? $place.index(depth) : $place.indexAfter(depth);
    if (index !== (direction < 0 ? 0 : node.childCount)) return false;
    if (/^(?:header_)?cell$/u.test(String(node.type.spec["tableRole"]))) return true;
  }
  return false;
}

function isRightToLeft(view: EditorView): boolean {
  const { node } = view.domAtPos(view.state.selection.head);
  const table = (node instanceof Element ? node : node.parentElement)?.closest("table");
  return table != null && getComputedStyle(table).direction === "rtl";
}
