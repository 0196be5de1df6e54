import type { ReactNode } from "react";
import { classNames } from "../classNames";
import styles from "./Badge.module.css";

interface BadgeProps {
  tone?: "plain" | "pencil" | "success" | "warning" | "danger";
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}

/** A word or two about something, on a wash of its tone. */
export function Badge({ tone = "plain", icon, title, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[tone])} title={title}>
      {icon}
      {children}
    </span>
  );
}
