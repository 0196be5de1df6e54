import { describeCounts, describeRest } from "#core/claims/describeCounts";
import type { ClaimCounts } from "#core/claims/verification";
import styles from "./ClaimMeter.module.css";

const PARTS = ["verified", "open", "stale", "refused"] as const satisfies readonly (keyof ClaimCounts)[];

/** How much of what is claimed is verified: a bar for the eye, always in view, and all of it in words for who listens. */
export function ClaimMeter({ counts }: { counts: ClaimCounts }) {
  return (
    <>
      <div className={styles.bar} aria-hidden title={describeCounts(counts)}>
        {PARTS.filter((part) => counts[part] > 0).map((part) => (
          <span key={part} className={styles[part]} style={{ flexGrow: counts[part] }} />
        ))}
      </div>
      <p className="visually-hidden" role="status">
        {describeCounts(counts)}
      </p>
    </>
  );
}

/** For the eye: how the claims stand that are not verified. The meter has told it in words. */
export function ClaimRest({ counts }: { counts: ClaimCounts }) {
  const rest = describeRest(counts);
  if (rest === null) return null;
  return (
    <p className={styles.rest} aria-hidden>
      {rest}
    </p>
  );
}
