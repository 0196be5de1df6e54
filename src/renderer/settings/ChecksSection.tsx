import type { RefObject } from "react";
import type { Rule } from "#core/gate/rule";
import { rules } from "#core/gate/rules/index";
import { FIXED_RULE, severityOf } from "#core/gate/severityOf";
import { SEVERITY_LABELS, severitySchema } from "#core/settings/deskSettings";
import { SelectField } from "../design/components/Field";
import styles from "./ChecksSection.module.css";
import type { SettingsSectionProps } from "./settingsSectionProps";

interface ChecksSectionProps extends SettingsSectionProps {
  /** The check that was asked for; its field goes into the ref. */
  wanted: string | null;
  wantedRef: RefObject<HTMLElement | null>;
}

/** Every check of the gate, and how much it weighs here. Those that come with a policy are switched on there. */
export function ChecksSection({ settings, onChange, wanted, wantedRef }: ChecksSectionProps) {
  const keepWanted = (field: HTMLElement | null) => {
    if (field) wantedRef.current = field;
  };
  return (
    <>
      <p>
        An error closes the gate to Ready, to Published and to final exports. A warning is shown, and closes nothing.
      </p>
      <ul className={styles.rules} aria-label="Checks">
        {rules
          .filter((rule) => !rule.policy)
          .map((rule) => (
            <li key={rule.id}>
              {rule.id === FIXED_RULE ? (
                <FixedRule title={rule.title} />
              ) : (
                <SelectField
                  ref={rule.id === wanted ? keepWanted : undefined}
                  label={rule.title}
                  className={styles.rule}
                  value={severityOf(rule, settings)}
                  options={severitySchema.options.map((value) => ({ value, label: optionLabel(rule, value) }))}
                  onValueChange={(severity) =>
                    onChange({ severities: { [rule.id]: severity === rule.severity ? null : severity } })
                  }
                />
              )}
            </li>
          ))}
      </ul>
    </>
  );
}

function FixedRule({ title }: { title: string }) {
  return (
    <div className={styles.fixed}>
      <p>{title}</p>
      <p className={styles.always}>Always an error</p>
      <p className={styles.why}>
        Who a confidential source is never leaves the desk: no setting turns this check down.
      </p>
    </div>
  );
}

function optionLabel(rule: Rule, severity: keyof typeof SEVERITY_LABELS): string {
  return severity === rule.severity ? `${SEVERITY_LABELS[severity]} (default)` : SEVERITY_LABELS[severity];
}
