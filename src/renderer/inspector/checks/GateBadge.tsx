import { DoorClosed, DoorOpen, LoaderCircle } from "lucide-react";
import { Badge } from "../../design/components/Badge";
import type { ChecksState } from "./checksState";

/** Whether the gate is open. While the article is being checked again it never says that it is. */
export function GateBadge({ checked, current }: ChecksState) {
  if (checked?.gate === "closed") {
    return (
      <Badge tone="danger" icon={current ? <DoorClosed aria-hidden /> : <LoaderCircle aria-hidden />}>
        Gate closed
      </Badge>
    );
  }
  return checked && current ? (
    <Badge tone="success" icon={<DoorOpen aria-hidden />}>
      Gate open
    </Badge>
  ) : (
    <Badge icon={<LoaderCircle aria-hidden />}>Checking…</Badge>
  );
}
