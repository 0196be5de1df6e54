import { useState } from "react";
import type { QuarantinedFile } from "#core/doctor/quarantined";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import { PutAsideFile } from "../safekeeping/PutAsideFile";
import { safekeepingOpen } from "../safekeeping/safekeepingOpen";
import styles from "./DeskNotices.module.css";

/** What Stet has put aside since it opened the desk, until somebody has seen it; it stays to be found under Backups. */
export function PutAsideNotice({ files }: { files: readonly QuarantinedFile[] }) {
  const [seen, setSeen] = useState(0);
  if (files.length <= seen) return null;
  const isMended = files.every(({ recovered }) => recovered);
  return (
    <section aria-label="Damaged files">
      <Notice
        tone={isMended ? "info" : "warning"}
        actions={
          <>
            <Button onClick={() => safekeepingOpen.set(true)}>All files put aside</Button>
            <Button onClick={() => setSeen(files.length)}>Hide</Button>
          </>
        }
      >
        <details className={styles.details}>
          <summary>
            {counted(files.length, "damaged file")} put aside
            {isMended ? ", and the last good state put in place." : ". Nothing was deleted."}
          </summary>
          <ul>
            {files.map((file) => (
              <PutAsideFile key={file.file} file={file} />
            ))}
          </ul>
        </details>
      </Notice>
    </section>
  );
}
