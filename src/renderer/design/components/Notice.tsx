import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../classNames";
import styles from "./Notice.module.css";

const ICONS = { info: Info, warning: TriangleAlert, danger: CircleAlert };

interface NoticeProps {
  tone: keyof typeof ICONS;
  children: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
  /** Read out at once by screen readers. */
  urgent?: boolean;
}

/** Something the user should know, in place. */
export function Notice({ tone, children, actions, urgent = false }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={classNames(styles.notice, styles[tone])} role={urgent ? "alert" : undefined}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
