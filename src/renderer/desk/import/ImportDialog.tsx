import { ClipboardPaste, FileUp, FolderUp } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { useStore } from "../../workspace/store";
import { askForFiles, askForFolder, choosingFiles } from "./askForFiles";
import { importFromClipboard } from "./fromClipboard";
import styles from "./ImportDialog.module.css";
import { IntakeDialog } from "./IntakeDialog";
import { intake } from "./intakeState";
import { PasteDialog } from "./PasteDialog";

/** Everything that asks about files on their way in: where they are, what of them is wanted, what came of it. */
export function ImportDialog({ onOpen }: { onOpen: (id: string) => void }) {
  const choosing = useStore(choosingFiles);
  const state = useStore(intake);
  const first = useRef<HTMLButtonElement>(null);
  // What a dialog says stays until it has faded out.
  const [last, setLast] = useState(state);
  if (state && state !== last) setLast(state);
  const pasteInstead = () => {
    choosingFiles.set(false);
    void importFromClipboard();
  };
  return (
    <>
      <Dialog
        open={choosing}
        onOpenChange={(open) => choosingFiles.set(open)}
        title="Import"
        initialFocus={first}
        description="Word and other documents, web pages, Markdown, texts and Stet’s own files become articles on this desk. You can also drop files and folders onto the desk, or paste onto its list."
      >
        <div className={styles.ways}>
          <Button ref={first} variant="primary" icon={<FileUp aria-hidden />} onClick={() => askForFiles()}>
            Choose files
          </Button>
          <Button icon={<FolderUp aria-hidden />} onClick={() => askForFolder()}>
            Choose a folder
          </Button>
          <Button icon={<ClipboardPaste aria-hidden />} onClick={pasteInstead}>
            From the clipboard
          </Button>
        </div>
      </Dialog>
      <PasteDialog />
      {last ? <IntakeDialog open={state !== null} state={last} onOpen={onOpen} /> : null}
    </>
  );
}
