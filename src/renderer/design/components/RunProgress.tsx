import { type Ref, useEffect } from "react";
import { announce } from "../announce";
import styles from "./RunProgress.module.css";

/** Below that nobody who listens needs to hear how far it is. */
const WORTH_TELLING = 20;

interface RunProgressProps {
  /** What is under way: its accessible name. */
  readonly label: string;
  /** What happens to each: "Writing"; nothing where the label says it. */
  readonly verb?: string;
  /** How many are dealt with. */
  readonly done: number;
  /** Null while it is not known how many there are. */
  readonly total: number | null;
  /** What is being dealt with, by its name. */
  readonly current: string | null;
  /** Gets the bar, which can have the focus meanwhile. */
  readonly ref?: Ref<HTMLProgressElement>;
}

/** How far many things have come that are done one after the other. Whoever listens hears each quarter. */
export function RunProgress({ label, verb = "", done, total, current, ref }: RunProgressProps) {
  const quarter = total === null || total < WORTH_TELLING ? 0 : Math.floor((4 * done) / total);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a quarter, not at every one that is done
  useEffect(() => {
    if (total !== null && quarter > 0 && quarter < 4) announce(`${done} of ${total}`);
  }, [quarter]);
  const place = total === null ? "" : `${Math.min(done + 1, total)} of ${total}`;
  const words = [verb, place].filter(Boolean).join(" ");
  return (
    <div className={styles.run}>
      <progress
        ref={ref}
        tabIndex={-1}
        aria-label={label}
        aria-valuetext={place || undefined}
        {...(total === null ? {} : { value: done, max: Math.max(1, total) })}
      />
      {/* One line, however long a name is: the window must not jump with every one of them. */}
      <p className={styles.line} title={current ?? undefined}>
        {words || "Getting ready…"}
        {words && current ? ": " : null}
        {words && current ? <bdi>{current}</bdi> : null}
      </p>
    </div>
  );
}
