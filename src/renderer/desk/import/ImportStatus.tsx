import { LoaderCircle } from "lucide-react";
import { useStore } from "../../workspace/store";
import styles from "./ImportStatus.module.css";
import { importJob } from "./importJob";

/** Says that a single file is on its way in; of several, the dialog tells. */
export function ImportStatus() {
  const job = useStore(importJob);
  const name = job?.total === 1 ? job.current : null;
  return (
    <p role="status" className={styles.status} hidden={name === null}>
      {name === null ? null : (
        <>
          <LoaderCircle aria-hidden />
          <span>
            Importing <bdi>{name}</bdi>
          </span>
        </>
      )}
    </p>
  );
}
