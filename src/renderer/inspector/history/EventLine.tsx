import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../../design/classNames";
import styles from "./EventLine.module.css";
import { TimeOfDay } from "./TimeOfDay";

interface EventLineProps {
  icon: LucideIcon;
  what: string;
  note: string;
  by: string;
  at: string;
  /** The words that it was about. */
  about?: ReactNode;
  /** An act on a claim stands back behind what happened to the article as a whole. */
  minor?: boolean;
  children?: ReactNode;
}

/** One thing that happened: what, why, who and when. */
export function EventLine({ icon: Icon, what, note, by, at, about, minor = false, children }: EventLineProps) {
  return (
    <div className={classNames(styles.event, minor && styles.claim)}>
      <Icon aria-hidden />
      <div className={styles.text}>
        <p>
          <bdi>{what}</bdi>
        </p>
        {about}
        {note ? (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        ) : null}
        {children}
        <p className={styles.facts}>
          <bdi>{by}</bdi>, <TimeOfDay at={at} />
        </p>
      </div>
    </div>
  );
}
