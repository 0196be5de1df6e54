import { Ban } from "lucide-react";
import { Badge } from "./Badge";

/** That nothing may rest on a source any more, as icon, word and colour. */
export function RetractedBadge() {
  return (
    <Badge tone="danger" icon={<Ban aria-hidden />} title="Nothing may rest on it any more">
      Retracted
    </Badge>
  );
}
