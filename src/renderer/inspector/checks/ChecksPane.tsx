import { Settings2 } from "lucide-react";
import { memo } from "react";
import type { Finding } from "#core/gate/finding";
import { groupFindings } from "#core/gate/groupFindings";
import { Button } from "../../design/components/Button";
import { Skeleton } from "../../design/components/Skeleton";
import { openSettings } from "../../settings/settingsOpen";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import { useChecks } from "./checksState";
import { FindingGroup } from "./FindingGroup";
import { GateSection } from "./GateSection";

/** Whether the gate is open, and everything that the checks have found, each with the way to where it is mended. */
export function ChecksPane() {
  const checks = useChecks();
  if (!checks.checked) return <Skeleton label="Checking the article" lines={6} />;
  return (
    <div className={pane.pane}>
      <GateSection checks={checks} checked={checks.checked} />
      <Findings findings={checks.checked.findings} />
      <Section title="What is checked">
        <p className={pane.quiet}>How much each check weighs is the desk’s to say, and so are two stricter policies.</p>
        <div>
          <Button variant="plain" icon={<Settings2 aria-hidden />} onClick={() => openSettings("checks")}>
            Change the checks…
          </Button>
        </div>
      </Section>
    </div>
  );
}

/** Hundreds of them in a long article: not for every key. */
const Findings = memo(function Findings({ findings }: { findings: readonly Finding[] }) {
  const { errors, warnings } = groupFindings(findings);
  return (
    <>
      {errors.length > 0 ? <FindingGroup title="Errors" rules={errors} /> : null}
      {warnings.length > 0 ? <FindingGroup title="Warnings" rules={warnings} /> : null}
    </>
  );
});
