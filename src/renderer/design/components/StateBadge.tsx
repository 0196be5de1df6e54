import type { LucideIcon } from "lucide-react";
import { classNames } from "../classNames";
import badge from "./Badge.module.css";
import styles from "./StateBadge.module.css";

/** The looks that a verdict, or what all verdicts come to, can have. */
export type StateLook = "unchecked" | "checking" | "verified" | "disputed" | "unverifiable" | "false" | "stale";

/** A state of verification as icon, word and colour; where there is little room, the word is only said. */
export function StateBadge({
  look,
  icon: Icon,
  label,
  iconOnly,
}: {
  look: StateLook;
  icon: LucideIcon;
  label: string;
  iconOnly: boolean;
}) {
  return (
    <span className={classNames(badge.badge, styles[look], iconOnly && styles.iconOnly)} title={label}>
      <Icon aria-hidden />
      <span className={iconOnly ? "visually-hidden" : undefined}>{label}</span>
    </span>
  );
}
