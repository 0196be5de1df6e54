import { STAGE_LABELS, type Stage } from "#core/article/stage";
import styles from "./StageChip.module.css";

/** How far an article has come, as a word. */
export function StageChip({ stage }: { stage: Stage }) {
  return (
    <span className={styles["chip"]} data-stage={stage}>
      {STAGE_LABELS[stage]}
    </span>
  );
}
