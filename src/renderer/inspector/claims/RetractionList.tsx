import { Ban } from "lucide-react";
import type { Retraction } from "#core/claims/claimState";
import { useSources } from "../shared/useSources";
import { When } from "../shared/When";
import styles from "./RetractionList.module.css";

/** The sources that were taken back since the verdict, why, by whom and when. */
export function RetractionList({ retractions }: { retractions: readonly Retraction[] }) {
  const { byId, known } = useSources();
  if (retractions.length === 0) return null;
  return (
    <ul className={styles.retractions} aria-label="Retracted sources">
      {retractions.map(({ sourceId, reason, by, at }) => (
        <li key={`${sourceId} ${at}`} className={styles.retraction}>
          <Ban aria-hidden />
          <div>
            <p className={styles.what}>
              Source retracted: <bdi>{byId[sourceId]?.name ?? (known ? "one no longer in the library" : "…")}</bdi>
            </p>
            <p className={styles.reason} dir="auto">
              {reason}
            </p>
            <p className={styles.by}>
              <bdi>{by}</bdi>, <When at={at} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
