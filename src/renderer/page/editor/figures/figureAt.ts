import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";

export interface FigurePlace {
  readonly node: Node;
  /** Before the figure. */
  readonly position: number;
  /** Whether the figure as a whole is selected, and not something of its caption. */
  readonly whole: boolean;
}

/** The figure that is selected, or whose caption the selection is in. */
export function figureAt({ selection }: EditorState): FigurePlace | null {
  if (selection instanceof NodeSelection && selection.node.type.name === "figure") {
    return { node: selection.node, position: selection.from, whole: true };
  }
  const { $from, $to } = selection;
  if ($from.parent.type.name !== "figure" || !$from.sameParent($to)) return null;
  return { node: $from.parent, position: $from.before(), whole: false };
}
