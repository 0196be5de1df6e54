import { CircleCheck, CircleDashed, CircleDot, RotateCcw, Scale } from "lucide-react";
import { VERIFICATION_LABELS, type Verification } from "#core/claims/verification";
import { classNames } from "../classNames";
import styles from "./VerdictBadge.module.css";

const LOOKS = {
  "none-marked": { Icon: CircleDashed, style: styles["unchecked"] },
  open: { Icon: CircleDot, style: styles["checking"] },
  verified: { Icon: CircleCheck, style: styles["verified"] },
  disputed: { Icon: Scale, style: styles["disputed"] },
  stale: { Icon: RotateCcw, style: styles["stale"] },
} satisfies Record<Verification, unknown>;

/** Where an article stands as a whole, as icon, word and colour. */
export function VerificationBadge({
  verification,
  iconOnly = false,
}: {
  verification: Verification;
  iconOnly?: boolean;
}) {
  const { Icon, style } = LOOKS[verification];
  const label = VERIFICATION_LABELS[verification];
  return (
    <span className={classNames(styles["badge"], style, iconOnly && styles["iconOnly"])} title={label}>
      <Icon aria-hidden className={styles["icon"]} />
      <span className={iconOnly ? "visually-hidden" : undefined}>{label}</span>
    </span>
  );
}
