import { CircleMinus, CirclePlus, Info } from "lucide-react";
import { STANCE_LABELS, type Stance } from "#core/claims/evidence";
import { Badge } from "../../design/components/Badge";

const LOOKS = {
  supports: { Icon: CirclePlus, tone: "success" },
  contradicts: { Icon: CircleMinus, tone: "danger" },
  context: { Icon: Info, tone: "plain" },
} as const satisfies Record<Stance, unknown>;

/** How a piece of evidence bears on its claim. */
export function StanceLabel({ stance }: { stance: Stance }) {
  const { Icon, tone } = LOOKS[stance];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {STANCE_LABELS[stance]}
    </Badge>
  );
}
