import type { ArticleSummary } from "#core/article/summary";
import { useStore } from "../../workspace/store";
import { deskFilter } from "../deskView";
import { askForBatch } from "../export/batchAsked";
import { selecting, startSelecting } from "../selection/selection";
import styles from "./ListActions.module.css";

interface ListActionsProps {
  articles: readonly ArticleSummary[];
  /** How many were found; more than are listed. */
  total: number;
  isNarrowed: boolean;
  /** The row that Tab would come to gets the focus. */
  onSelecting: () => void;
}

/** What can be done with what the list shows. */
export function ListActions({ articles, total, isNarrowed, onSelecting }: ListActionsProps) {
  const on = useStore(selecting);
  return (
    <div className={styles.actions}>
      {isNarrowed ? (
        <button
          type="button"
          className={styles.action}
          onClick={() => askForBatch({ kind: "found", filter: deskFilter.get(), total, articles })}
        >
          Export all found…
        </button>
      ) : null}
      {on ? null : (
        <button
          type="button"
          className={styles.action}
          onClick={() => {
            startSelecting();
            onSelecting();
          }}
        >
          Select
        </button>
      )}
    </div>
  );
}
