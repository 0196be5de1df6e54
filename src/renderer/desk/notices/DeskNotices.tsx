import { useState } from "react";
import type { DeskInfo } from "#api/contracts/desk";
import { counted } from "#core/text/counted";
import { Button } from "../../design/components/Button";
import { Notice } from "../../design/components/Notice";
import styles from "./DeskNotices.module.css";

/** What somebody at this desk should know before they start: it cannot be changed from here, or files were put aside. */
export function DeskNotices({ desk: { readOnly, quarantined } }: { desk: DeskInfo }) {
  const [hidden, setHidden] = useState(0);
  const showsQuarantine = quarantined.length > hidden;
  if (!readOnly && !showsQuarantine) return null;
  return (
    <div className={styles.notices}>
      {readOnly ? (
        <Notice tone="info">Another Stet has this desk open. Here you can read everything, but not change it.</Notice>
      ) : null}
      {showsQuarantine ? (
        <Notice tone="warning" actions={<Button onClick={() => setHidden(quarantined.length)}>Hide</Button>}>
          <details className={styles.details}>
            <summary>
              {counted(quarantined.length, "file")} could not be read and moved, untouched, to the desk’s quarantine
              folder
            </summary>
            <ul>
              {quarantined.map(({ file, reason, recovered }) => (
                <li key={file}>
                  <bdi className={styles.file}>{file}</bdi>
                  <span>{reason}</span>
                  <span>
                    {recovered ? "Its last good version has taken its place." : "There is no earlier version of it."}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </Notice>
      ) : null}
    </div>
  );
}
