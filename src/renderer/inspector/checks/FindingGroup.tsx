import { useId, useState } from "react";
import type { RuleFindings } from "#core/gate/groupFindings";
import { Button } from "../../design/components/Button";
import { openSettingsOf } from "../../settings/settingsOpen";
import { FindingList } from "../shared/FindingList";
import { Section } from "../shared/Section";
import styles from "./FindingGroup.module.css";

interface FindingGroupProps {
  title: "Errors" | "Warnings";
  rules: readonly RuleFindings[];
}

/** Findings of one severity, by the check that they come from. */
export function FindingGroup({ title, rules }: FindingGroupProps) {
  const count = rules.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Section title={`${title} (${count})`}>
      <div className={styles.rules}>
        {rules.map((rule) => (
          <OneRule key={rule.rule} rule={rule} />
        ))}
      </div>
    </Section>
  );
}

/** What one check has found is shown up to this many, until somebody wants to see it all. */
const SHOWN = 20;

/** What a check asks for leads to where its weight is set; what it has found, to where it is mended. */
function OneRule({ rule: { rule, title, findings } }: { rule: RuleFindings }) {
  const titleId = useId();
  const [all, setAll] = useState(false);
  const shown = all ? findings : findings.slice(0, SHOWN);
  return (
    <section className={styles.rule} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.title}>
        <button
          type="button"
          className={styles.weigh}
          title="How much this check weighs"
          onClick={() => openSettingsOf(rule)}
        >
          {title}
        </button>
        {findings.length > 1 ? (
          <span className={styles.count} aria-hidden>
            {findings.length}
          </span>
        ) : null}
      </h4>
      <FindingList findings={shown} label={title} />
      {findings.length > SHOWN ? (
        <Button onClick={() => setAll(!all)}>{all ? "Show fewer" : `Show all ${findings.length}`}</Button>
      ) : null}
    </section>
  );
}
