import { ClipboardPaste } from "lucide-react";
import { useRef } from "react";
import { Dialog } from "../../design/components/Dialog";
import { showAccelerator } from "../../platform/shortcuts";
import { useStore } from "../../workspace/store";
import { awaitingPaste, importPasted } from "./fromClipboard";
import styles from "./PasteDialog.module.css";

/** Waits for somebody to paste what is to become an article. */
export function PasteDialog() {
  const open = useStore(awaitingPaste);
  const place = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => awaitingPaste.set(next)}
      title="New article from clipboard"
      description="Stet may not look at the clipboard by itself here. Paste what you copied, and you see what it comes to before it is on the desk."
      initialFocus={place}
    >
      <div className={styles.place}>
        <ClipboardPaste aria-hidden />
        <p aria-hidden>{showAccelerator("CmdOrCtrl+V")}</p>
        <textarea
          ref={place}
          aria-label="Paste here"
          className={styles.field}
          value=""
          // What is typed goes nowhere: only a paste counts.
          onChange={() => undefined}
          onPaste={(event) => {
            event.preventDefault();
            void importPasted(event.clipboardData);
          }}
        />
      </div>
    </Dialog>
  );
}
