import type { Source } from "#core/sources/source";
import { When } from "../shared/When";
import styles from "./RetractionReason.module.css";

/** Why a source was retracted, by whom and when. */
export function RetractionReason({
  retraction: { reason, by, at },
}: {
  retraction: NonNullable<Source["retraction"]>;
}) {
  return (
    <div className={styles.reason}>
      <p dir="auto">{reason}</p>
      <p className={styles.who}>
        Retracted by <bdi>{by}</bdi>, <When at={at} />
      </p>
    </div>
  );
}
