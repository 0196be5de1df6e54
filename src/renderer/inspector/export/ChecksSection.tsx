import { DoorClosed, DoorOpen } from "lucide-react";
import type { Checked } from "#core/gate/checkArticle";
import { Badge } from "../../design/components/Badge";
import { Skeleton } from "../../design/components/Skeleton";
import { FindingList } from "../shared/FindingList";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";

/** Whether the gate is open, and what stands against it. */
export function ChecksSection({ checked }: { checked: Checked | null }) {
  if (!checked) return <Skeleton label="Checking the article" />;
  const { gate, findings } = checked;
  return (
    <Section
      title="Checks"
      aside={
        gate === "open" ? (
          <Badge tone="success" icon={<DoorOpen aria-hidden />}>
            Gate open
          </Badge>
        ) : (
          <Badge tone="danger" icon={<DoorClosed aria-hidden />}>
            Gate closed
          </Badge>
        )
      }
    >
      <p className={pane.quiet} role="status">
        {findings.length === 0 ? "Nothing stands against this article." : summary(checked)}
      </p>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
    </Section>
  );
}

function summary({ gate, findings }: Checked): string {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  const counted = [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  return gate === "closed" ? `${counted}. Errors keep the gate closed.` : `${counted}. Warnings keep nothing back.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
