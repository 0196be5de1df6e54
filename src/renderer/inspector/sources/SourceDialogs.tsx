import type { Source } from "#core/sources/source";
import { usesTotals } from "#core/sources/usesTotals";
import { counted } from "#core/text/counted";
import { toast } from "../../design/components/Toasts";
import { MergeDialog } from "./MergeDialog";
import { RetractDialog } from "./RetractDialog";
import { SourceDialog } from "./SourceDialog";
import type { SourceErrand } from "./SourceMenu";
import { showSourceUses } from "./sourceInView";

/** What a dialog of the Sources pane is open for. */
export type SourceDialogFor =
  | { readonly what: "new" }
  | { readonly what: Exclude<SourceErrand, "uses">; readonly source: Source };

interface SourceDialogsProps {
  dialog: SourceDialogFor;
  /** What a new source is called to begin with. */
  newName: string;
  onClose: () => void;
}

/** The dialog that is open over the Sources pane. What was done to a source ends at the list of what rests on it. */
export function SourceDialogs({ dialog, newName, onClose }: SourceDialogsProps) {
  switch (dialog.what) {
    case "new":
      return <SourceDialog start={{ name: newName }} onClose={onClose} />;
    case "edit":
      return <SourceDialog source={dialog.source} onClose={onClose} />;
    case "retract":
      return (
        <RetractDialog
          source={dialog.source}
          onClose={onClose}
          onRetracted={(uses) => {
            onClose();
            showSourceUses(dialog.source.id);
            const { stale } = usesTotals(uses);
            toast("Source retracted.", {
              description: `${stale > 0 ? counted(stale, "claim needs", "claims need") : "No claim needs"} another look.`,
            });
          }}
        />
      );
    case "merge":
      return (
        <MergeDialog
          source={dialog.source}
          onClose={onClose}
          onMerged={(kept) => {
            onClose();
            showSourceUses(kept.id);
            toast("Sources merged.", { description: "The Sources pane lists what rests on the one that was kept." });
          }}
        />
      );
  }
}
