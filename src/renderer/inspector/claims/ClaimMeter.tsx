import { describeCounts } from "#core/claims/describeCounts";
import type { ClaimCounts } from "#core/claims/verification";
import styles from "./ClaimMeter.module.css";

const PARTS = ["verified", "open", "stale", "refused"] as const satisfies readonly (keyof ClaimCounts)[];

/** How much of what is claimed stands: a bar for the eye, and the same in words. */
export function ClaimMeter({ counts }: { counts: ClaimCounts }) {
  return (
    <div className={styles.meter}>
      <div className={styles.bar} aria-hidden>
        {PARTS.filter((part) => counts[part] > 0).map((part) => (
          <span key={part} className={styles[part]} style={{ flexGrow: counts[part] }} />
        ))}
      </div>
      <p className={styles.words} role="status">
        {describeCounts(counts)}
      </p>
    </div>
  );
}
