import { EyeOff, Lock, Quote, Speech } from "lucide-react";
import { TERMS_LABELS, type Terms } from "#core/sources/source";
import { TERMS_MEANINGS } from "#core/sources/termsMeaning";
import { Badge } from "./Badge";

const LOOKS = {
  "on-the-record": { Icon: Quote, tone: "plain" },
  background: { Icon: Speech, tone: "pencil" },
  "off-the-record": { Icon: EyeOff, tone: "warning" },
  confidential: { Icon: Lock, tone: "danger" },
} as const satisfies Record<Terms, unknown>;

/** What was agreed with a source, as icon, words and colour. */
export function TermsBadge({ terms }: { terms: Terms }) {
  const { Icon, tone } = LOOKS[terms];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />} title={TERMS_MEANINGS[terms]}>
      {TERMS_LABELS[terms]}
    </Badge>
  );
}
