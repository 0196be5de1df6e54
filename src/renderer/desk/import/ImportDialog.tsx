import { FileUp } from "lucide-react";
import { useState } from "react";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { useStore } from "../../workspace/store";
import { askForFiles, choosingFiles } from "./askForFiles";
import styles from "./ImportDialog.module.css";
import { ImportedItem } from "./ImportedItem";
import { needsAttention } from "./importFile";
import { closeImport, type ImportJob, importJob, stopImport } from "./importJob";

/** What is being imported and what came of it; before that, where to choose files from. */
export function ImportDialog({ onOpen }: { onOpen: (id: string) => void }) {
  const job = useStore(importJob);
  const choosing = useStore(choosingFiles);
  const isShown = job !== null && isWorthADialog(job);
  // What a dialog says stays until it has faded out.
  const [last, setLast] = useState(job);
  if (isShown && job !== last) setLast(job);
  return (
    <>
      <Dialog
        open={choosing}
        onOpenChange={(open) => choosingFiles.set(open)}
        title="Import"
        description="Texts, Markdown, web pages and Stet’s own files become articles on this desk. You can also drop them onto the desk."
      >
        <Button variant="primary" icon={<FileUp aria-hidden />} onClick={() => askForFiles(onOpen)}>
          Choose files
        </Button>
      </Dialog>
      {last ? <ImportResults open={isShown} job={last} onOpen={onOpen} /> : null}
    </>
  );
}

/** A single file is worth one only when there is something to say about it. */
function isWorthADialog({ total, done, current }: ImportJob): boolean {
  return total > 1 || (current === null && done.some(needsAttention));
}

interface ImportResultsProps {
  open: boolean;
  job: ImportJob;
  onOpen: (id: string) => void;
}

function ImportResults({ open, job, onOpen }: ImportResultsProps) {
  const { total, done, current, stopped } = job;
  const running = current !== null;
  const good = done.filter(({ result }) => result.ok).length;
  const bad = done.length - good;
  const left = total - done.length;
  const openArticle = (id: string) => {
    closeImport();
    onOpen(id);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={running ? stopImport : closeImport}
      title={running ? "Importing files" : "Import results"}
      footer={
        running ? (
          <Button disabled={stopped} onClick={stopImport}>
            {stopped ? "Stopping…" : "Stop"}
          </Button>
        ) : (
          <Button variant="primary" onClick={closeImport}>
            Done
          </Button>
        )
      }
    >
      {running ? (
        <div className={styles.progress}>
          <progress value={done.length} max={total} aria-label="Import progress" />
          <p>
            {done.length + 1} of {total}: <bdi>{current}</bdi>
          </p>
        </div>
      ) : (
        <p role="status" className={styles.summary}>
          {[
            (good > 0 || bad === 0) && `${counted(good, "file")} imported`,
            bad > 0 && `${counted(bad, "file")} not imported`,
            left > 0 && `stopped before ${counted(left, "file")}`,
          ]
            .filter(Boolean)
            .join(", ")}
          .
        </p>
      )}
      <ul className={styles.files} aria-label="Imported files">
        {done.map((file, index) => (
          <ImportedItem
            key={`${String(index)} ${file.result.file}`}
            file={file}
            onOpen={running ? null : openArticle}
          />
        ))}
      </ul>
    </Dialog>
  );
}
