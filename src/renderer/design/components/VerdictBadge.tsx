import { CircleCheck, CircleDashed, CircleHelp, CircleX, Hourglass, RotateCcw, Scale } from "lucide-react";
import { VERDICT_LABELS, type Verdict } from "#core/claims/verdict";
import { StateBadge } from "./StateBadge";

/** A verdict is never told by its colour alone. */
export const VERDICT_ICONS = {
  unchecked: CircleDashed,
  checking: Hourglass,
  verified: CircleCheck,
  disputed: Scale,
  unverifiable: CircleHelp,
  false: CircleX,
} satisfies Record<Verdict, unknown>;

/** A verdict as icon, word and colour; a stale one says so in words too, and `why` it is. */
export function VerdictBadge({
  verdict,
  stale = false,
  why = "words changed since",
  iconOnly = false,
}: {
  verdict: Verdict;
  stale?: boolean;
  why?: string;
  iconOnly?: boolean;
}) {
  const Icon = stale ? RotateCcw : VERDICT_ICONS[verdict];
  const label = stale ? `${VERDICT_LABELS[verdict]}, ${why}` : VERDICT_LABELS[verdict];
  return <StateBadge look={stale ? "stale" : verdict} icon={Icon} label={label} iconOnly={iconOnly} />;
}
