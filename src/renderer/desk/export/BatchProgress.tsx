import type { Ref } from "react";
import type { BatchStatus } from "#api/contracts/exports";
import styles from "./BatchProgress.module.css";

/** How far an export of several is. It has the focus meanwhile. */
export function BatchProgress({ ref, status }: { ref: Ref<HTMLDivElement>; status: BatchStatus | null }) {
  const { done = 0, all = 1, current = null, state = "writing" } = status ?? {};
  return (
    <div ref={ref} tabIndex={-1} className={styles.progress}>
      <progress value={done} max={Math.max(1, all)} aria-label="Export progress" />
      <p>
        {state === "recording" ? "Recording" : "Writing"} {Math.min(done + 1, all)} of {all}:{" "}
        <bdi>{current || "Untitled"}</bdi>
      </p>
    </div>
  );
}
