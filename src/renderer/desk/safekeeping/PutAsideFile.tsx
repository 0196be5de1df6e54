import { describeInstead } from "#core/doctor/describeInstead";
import type { QuarantinedFile } from "#core/doctor/quarantined";
import { When } from "../../inspector/shared/When";
import styles from "./SafekeepingDialog.module.css";

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** A file that Stet has put aside: where it stood, why, what is there now, and what to do. */
export function PutAsideFile({ file }: { file: QuarantinedFile }) {
  return (
    <li className={styles.file}>
      <bdi className={styles.path}>{file.from === "" ? file.file : file.from}</bdi>
      <span>
        {file.at === null ? null : (
          <>
            <When at={file.at} />:{" "}
          </>
        )}
        {file.reason} {describeInstead(file, (at) => moment.format(new Date(at)))}
      </span>
      {file.from === "" || file.at === null ? null : (
        <span>
          Kept as <bdi className={styles.path}>quarantine/{file.file}</bdi>
        </span>
      )}
    </li>
  );
}
