import { useRef, useState } from "react";
import type { Override } from "#core/article/history";
import type { Finding } from "#core/gate/finding";
import type { Problem } from "#core/result";
import { TextAreaField, TextField } from "../../design/components/Field";
import { ActDialog } from "./ActDialog";
import { FindingList } from "./FindingList";
import { useActorName } from "./useActorName";

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
  const me = useActorName();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(me);
  const [asked, setAsked] = useState(false);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const missing = { reason: reason.trim() === "", by: by.trim() === "" };

  const open = async () => {
    setAsked(true);
    if (missing.reason || missing.by) {
      (missing.reason ? reasonField : nameField).current?.focus();
      return "unready";
    }
    const refused = await onOverride({ reason: reason.trim(), by: by.trim() });
    if (refused === null) onClose();
    return refused;
  };

  return (
    <ActDialog
      title="The gate is closed"
      description="It can be opened all the same. The reason and the name go into the article’s history and its verification report."
      action={`${action} all the same`}
      initialFocus={reasonField}
      act={open}
      onClose={onClose}
    >
      <FindingList still findings={findings.filter((finding) => finding.severity === "error")} />
      <TextAreaField
        ref={reasonField}
        label="Reason"
        dir="auto"
        maxLength={2_000}
        error={asked && missing.reason ? "Say why the gate is to be opened." : null}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        ref={nameField}
        label="Name"
        dir="auto"
        maxLength={200}
        hint="Who answers for it"
        error={asked && missing.by ? "Say who answers for it." : null}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
    </ActDialog>
  );
}
