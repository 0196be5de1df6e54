import { useQuery } from "@tanstack/react-query";
import type { DeskInfo } from "#api/contracts/desk";
import { counted } from "#core/text/counted";
import { queries } from "../../data/queries";
import { Notice } from "../../design/components/Notice";
import { BackupNotice } from "./BackupNotice";
import { CopyNotice } from "./CopyNotice";
import styles from "./DeskNotices.module.css";
import { PutAsideNotice } from "./PutAsideNotice";

/** Copies shown at a time: each wants a decision, and the list of articles must not go out of sight. */
const COPIES_SHOWN = 1;

/** What somebody at this desk should know: it cannot be changed from here, files were put aside, a synced folder left copies. */
export function DeskNotices({ desk: { readOnly, readOnlyBecause, quarantined } }: { desk: DeskInfo }) {
  const { data: copies = [] } = useQuery(queries.copies());
  return (
    <div className={styles.notices}>
      {readOnly ? (
        <Notice tone="info">
          {readOnlyBecause?.code === "desk-newer"
            ? `${readOnlyBecause.message} ${readOnlyBecause.remedy}`
            : "Another Stet has this desk open. Here you can read everything, but not change it."}
        </Notice>
      ) : null}
      {readOnly ? null : <BackupNotice />}
      <PutAsideNotice files={quarantined} />
      {readOnly ? null : copies.slice(0, COPIES_SHOWN).map((copy) => <CopyNotice key={copy.file} copy={copy} />)}
      {readOnly || copies.length <= COPIES_SHOWN ? null : (
        <p className={styles.more}>
          {counted(copies.length - COPIES_SHOWN, "more copy", "more copies")} from a synced folder
        </p>
      )}
    </div>
  );
}
