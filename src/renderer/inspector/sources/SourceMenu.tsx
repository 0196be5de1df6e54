import { Ban, Ellipsis, Link2, Merge, Pencil, Trash2, Undo2, Waypoints } from "lucide-react";
import type { Problem } from "#core/result";
import type { Source } from "#core/sources/source";
import { IconButton } from "../../design/components/Button";
import { Menu, type MenuAction } from "../../design/components/Menu";
import { useStore } from "../../workspace/store";
import { activeClaim } from "../../workspace/uiState";
import { citeSource } from "./citeSource";
import { useSourceActions } from "./useSourceActions";

/** What is done with a source in a place of its own. */
export type SourceErrand = "edit" | "uses" | "retract" | "merge";

interface SourceMenuProps {
  source: Source;
  onErrand: (errand: SourceErrand) => void;
  /** What the desk has against something that was done at once; null when a new try begins. */
  onProblem: (problem: Problem | null) => void;
}

/** The id of the button that opens a source's menu. */
export function sourceMenuId(sourceId: string): string {
  return `source-menu-${sourceId}`;
}

/** Everything that can be done with a source. */
export function SourceMenu({ source, onErrand, onProblem }: SourceMenuProps) {
  const claim = useStore(activeClaim);
  const { remove, reinstate } = useSourceActions(onProblem);
  const actions: MenuAction[] = [
    {
      label: claim ? "Use as evidence for the open claim" : "Use as evidence (open a claim first)",
      icon: <Link2 aria-hidden />,
      disabled: claim === null,
      run: () => {
        if (claim) citeSource(claim, source.id);
      },
    },
    { label: "Where it is used", icon: <Waypoints aria-hidden />, run: () => onErrand("uses") },
    { label: "Edit", icon: <Pencil aria-hidden />, run: () => onErrand("edit") },
    { label: "Merge into another source…", icon: <Merge aria-hidden />, run: () => onErrand("merge") },
    source.retraction
      ? { label: "Reinstate", icon: <Undo2 aria-hidden />, run: () => void reinstate(source) }
      : { label: "Retract…", icon: <Ban aria-hidden />, danger: true, run: () => onErrand("retract") },
    { label: "Remove", icon: <Trash2 aria-hidden />, danger: true, run: () => void remove(source) },
  ];
  return (
    <Menu
      trigger={
        <IconButton
          id={sourceMenuId(source.id)}
          label={`Actions for ${source.name}`}
          title="Actions"
          icon={<Ellipsis aria-hidden />}
        />
      }
      actions={actions}
    />
  );
}
