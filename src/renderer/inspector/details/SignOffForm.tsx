import { useState } from "react";
import { Button } from "../../design/components/Button";
import { TextAreaField, TextField } from "../../design/components/Field";
import pane from "../shared/pane.module.css";
import { useActorName } from "../shared/useActorName";

interface SignOffFormProps {
  onSign: (by: string, note: string) => Promise<void>;
  onCancel: () => void;
}

export function SignOffForm({ onSign, onCancel }: SignOffFormProps) {
  const [by, setBy] = useState(useActorName());
  const [note, setNote] = useState("");
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const sign = async () => {
    setAsked(true);
    if (busy || by.trim() === "") return;
    setBusy(true);
    await onSign(by.trim(), note.trim());
    setBusy(false);
  };
  return (
    <form
      className={pane.stack}
      aria-label="Sign off"
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <TextField
        label="Name"
        autoFocus
        dir="auto"
        maxLength={200}
        error={asked && by.trim() === "" ? "A sign-off needs a name." : null}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
      <TextAreaField
        label="Note"
        placeholder="What you checked, what is still to be watched"
        dir="auto"
        maxLength={2_000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={pane.row}>
        <Button variant="primary" type="submit" aria-disabled={busy}>
          Sign off
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
