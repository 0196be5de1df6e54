import { type ReactNode, type RefObject, useState } from "react";
import type { Problem } from "#core/result";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { ProblemNotice } from "./ProblemNotice";

interface ActDialogProps {
  title: string;
  description: string;
  /** What the main button does, in its own words. */
  action: string;
  tone?: "primary" | "danger";
  /** There is a reason, told in the dialog, why it cannot be done. */
  disabled?: boolean;
  initialFocus: RefObject<HTMLElement | null>;
  /**
   * Does it. Resolves to what kept it from being done, which stays in the dialog; to `"unready"` when something has to be
   * filled in first, and the focus is there; to null when it is done.
   */
  act: () => Promise<Problem | "unready" | null>;
  onClose: () => void;
  /** What it is about now: a problem with something else is no longer told. */
  about?: string;
  children: ReactNode;
}

/** A dialog that does one thing: once at a time, and with what stood in the way told where it was asked for. */
export function ActDialog(props: ActDialogProps) {
  const { title, description, action, tone = "danger", disabled = false, initialFocus, act, onClose } = props;
  const { about = "", children } = props;
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly problem: Problem; readonly about: string } | null>(null);
  const press = async () => {
    if (busy || disabled) return;
    setBusy(true);
    setTold(null);
    const answer = await act();
    setBusy(false);
    if (answer !== null && answer !== "unready") setTold({ problem: answer, about });
  };
  return (
    <Dialog
      open
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
      title={title}
      description={description}
      initialFocus={initialFocus}
      footer={
        <>
          <Button variant="plain" onClick={onClose}>
            Cancel
          </Button>
          <Button variant={tone} aria-disabled={busy || disabled} onClick={() => void press()}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      {told?.about === about ? <ProblemNotice problem={told.problem} /> : null}
    </Dialog>
  );
}
