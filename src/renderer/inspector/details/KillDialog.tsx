import { useRef, useState } from "react";
import type { Problem } from "#core/result";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { TextAreaField } from "../../design/components/Field";
import { ProblemNotice } from "../shared/ProblemNotice";

interface KillDialogProps {
  onKill: (reason: string) => Promise<Problem | null>;
  onClose: () => void;
}

/** A killed story says why, for whoever finds it again. */
export function KillDialog({ onKill, onClose }: KillDialogProps) {
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const kill = async () => {
    setAsked(true);
    if (reason.trim() === "") return field.current?.focus();
    const refused = await onKill(reason.trim());
    if (refused) setProblem(refused);
    else onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      title="Kill this story?"
      description="It stays on the desk with everything in it, and can be taken up again."
      initialFocus={field}
      footer={
        <>
          <Button variant="plain" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="danger" onClick={() => void kill()}>
            Kill the story
          </Button>
        </>
      }
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
      {problem ? <ProblemNotice problem={problem} /> : null}
    </Dialog>
  );
}
