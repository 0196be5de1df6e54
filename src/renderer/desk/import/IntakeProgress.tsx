import type { Ref } from "react";
import { counted } from "#core/text/counted";
import { Skeleton } from "../../design/components/Skeleton";
import styles from "./IntakeProgress.module.css";
import type { Intake } from "./intakeState";

interface IntakeProgressProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly state: Intake;
}

/** How far files have come: looked for, read, or brought in. It has the focus meanwhile. */
export function IntakeProgress({ ref, state: { stage, done, total, current } }: IntakeProgressProps) {
  if (stage === "gathering") {
    return (
      <div ref={ref} tabIndex={-1} className={styles.progress}>
        <p role="status">Looking through the folders: {counted(done, "file")} so far</p>
      </div>
    );
  }
  return (
    <div ref={ref} tabIndex={-1} className={styles.progress}>
      <progress
        value={done}
        max={Math.max(1, total)}
        aria-label={stage === "importing" ? "Import progress" : "Reading progress"}
      />
      <p>
        {Math.min(done + 1, total)} of {total}: <bdi>{current}</bdi>
      </p>
      {stage === "reading" && total === 1 ? <Skeleton label="Reading the file" lines={12} /> : null}
    </div>
  );
}
