import type { Override } from "#core/article/history";
import styles from "./EventLine.module.css";

/** The gate was closed and was opened all the same: on whose word, and why. */
export function OverrideNote({ override: { by, reason } }: { override: Override }) {
  return (
    <div className={styles.override}>
      <p className={styles.overrideTitle}>
        Closed gate opened on the word of <bdi>{by}</bdi>
      </p>
      <p dir="auto">{reason}</p>
    </div>
  );
}
