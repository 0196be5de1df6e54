import type { Override } from "#core/article/history";
import type { Finding } from "#core/gate/finding";
import type { Problem } from "#core/result";
import { ActDialog } from "./ActDialog";
import { FindingList } from "./FindingList";
import { OverrideFields } from "./OverrideFields";
import { useOverride } from "./useOverride";

interface OverrideDialogProps {
  /** What is done when the gate is opened: "Move to Ready", "Export". */
  action: string;
  /** What keeps the gate shut. */
  findings: readonly Finding[];
  /** Does it with the override; a problem stays in the dialog. */
  onOverride: (override: Override) => Promise<Problem | null>;
  onClose: () => void;
}

/** Opening a closed gate all the same: what stands against it, why it is done, and who answers for it. */
export function OverrideDialog({ action, findings, onOverride, onClose }: OverrideDialogProps) {
  const draft = useOverride();
  const open = async () => {
    const override = draft.take();
    if (override === null) return "unready";
    const refused = await onOverride(override);
    if (refused === null) onClose();
    return refused;
  };
  return (
    <ActDialog
      title="The gate is closed"
      description="It can be opened all the same. The reason and the name go into the article’s history and its verification report."
      action={`${action} all the same`}
      initialFocus={draft.reasonField}
      act={open}
      onClose={onClose}
    >
      <FindingList still findings={findings.filter((finding) => finding.severity === "error")} />
      <OverrideFields draft={draft} />
    </ActDialog>
  );
}
