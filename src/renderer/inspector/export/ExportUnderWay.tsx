import { useEffect } from "react";
import { announce } from "../../design/announce";
import { Button } from "../../design/components/Button";
import pane from "../shared/pane.module.css";

/** An export that takes its time, and the way to end it. */
export function ExportUnderWay({ label, onCancel }: { label: string; onCancel: () => void }) {
  const words = `Writing ${label}…`;
  useEffect(() => announce(words), [words]);
  return (
    <div className={pane.stack}>
      <p className={pane.quiet}>{words}</p>
      <progress aria-label="Export progress" />
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
