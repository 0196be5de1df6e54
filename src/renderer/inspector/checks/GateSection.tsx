import { ArrowRight } from "lucide-react";
import { isGated } from "#core/article/stage";
import type { Checked } from "#core/gate/checkArticle";
import { counted } from "#core/text/counted";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { classNames } from "../../design/classNames";
import { Button } from "../../design/components/Button";
import { inspectorTab } from "../../workspace/uiState";
import { wayTo } from "../shared/goToFinding";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import type { ChecksState } from "./checksState";
import { GateBadge } from "./GateBadge";
import styles from "./GateSection.module.css";

/** How the gate stands, why, and what to do next. */
export function GateSection({ checks, checked }: { checks: ChecksState; checked: Checked }) {
  const { stage } = useSessionView(selectArticle);
  const first = checked.findings.find((finding) => finding.severity === "error");
  const go = first ? wayTo(first) : null;
  return (
    <Section title="Gate" aside={<GateBadge {...checks} />}>
      {/* Faint while it is checked again: other words would make everything below jump. */}
      <p className={classNames(pane.quiet, styles.summary)} data-again={!checks.current || undefined}>
        {summary(checked, isGated(stage))}
      </p>
      <div className={styles.actions}>
        {go ? (
          <Button variant="primary" onClick={go}>
            Go to the first error
            <ArrowRight aria-hidden />
          </Button>
        ) : null}
        {checked.gate === "open" ? (
          <>
            {isGated(stage) ? null : (
              <Button variant="plain" onClick={() => inspectorTab.set("details")}>
                Move it along…
              </Button>
            )}
            <Button variant="primary" onClick={() => inspectorTab.set("export")}>
              Export…
            </Button>
          </>
        ) : null}
      </div>
    </Section>
  );
}

function summary({ gate, findings }: Checked, passed: boolean): string {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.length - errors;
  if (gate === "closed") {
    const keep = errors === 1 ? "keeps" : "keep";
    return `${counted(errors, "error")} ${keep} the article from Ready, from Published and from a final export. A draft copy may leave all the same.`;
  }
  const way = passed ? "It may be exported." : "It may move to Ready and be exported.";
  if (warnings === 0) return `Nothing stands against this article. ${way}`;
  return `${way} ${counted(warnings, "warning")} ${warnings === 1 ? "is" : "are"} worth a look first.`;
}
