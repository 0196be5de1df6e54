import { CircleCheck, CircleDashed, CircleDot, RotateCcw, Scale } from "lucide-react";
import { VERIFICATION_LABELS, type Verification } from "#core/claims/verification";
import { StateBadge } from "./StateBadge";

const LOOKS = {
  "none-marked": { Icon: CircleDashed, look: "unchecked" },
  open: { Icon: CircleDot, look: "checking" },
  verified: { Icon: CircleCheck, look: "verified" },
  disputed: { Icon: Scale, look: "disputed" },
  stale: { Icon: RotateCcw, look: "stale" },
} as const satisfies Record<Verification, unknown>;

/** Where an article stands as a whole, as icon, word and colour. */
export function VerificationBadge({
  verification,
  iconOnly = false,
}: {
  verification: Verification;
  iconOnly?: boolean;
}) {
  const { Icon, look } = LOOKS[verification];
  return <StateBadge look={look} icon={Icon} label={VERIFICATION_LABELS[verification]} iconOnly={iconOnly} />;
}
