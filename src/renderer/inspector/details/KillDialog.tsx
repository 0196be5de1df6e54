import { useRef, useState } from "react";
import type { Problem } from "#core/result";
import { TextAreaField } from "../../design/components/Field";
import { ActDialog } from "../shared/ActDialog";

interface KillDialogProps {
  onKill: (reason: string) => Promise<Problem | null>;
  onClose: () => void;
}

/** A killed story says why, for whoever finds it again. */
export function KillDialog({ onKill, onClose }: KillDialogProps) {
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const kill = async () => {
    setAsked(true);
    if (reason.trim() === "") {
      field.current?.focus();
      return "unready";
    }
    const refused = await onKill(reason.trim());
    if (refused === null) onClose();
    return refused;
  };
  return (
    <ActDialog
      title="Kill this story?"
      description="It stays on the desk with everything in it, and can be taken up again."
      action="Kill the story"
      initialFocus={field}
      act={kill}
      onClose={onClose}
    >
      <TextAreaField
        ref={field}
        label="Reason"
        dir="auto"
        maxLength={2_000}
        error={asked && reason.trim() === "" ? "Say why the story is killed." : null}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActDialog>
  );
}
