import { type ReactNode, useId } from "react";
import { type SourceFields, TERMS, TERMS_LABELS } from "#core/sources/source";
import { CONFIDENTIAL_PROTECTION, TERMS_MEANINGS } from "#core/sources/termsMeaning";
import { TextField } from "../../design/components/Field";
import { Notice } from "../../design/components/Notice";
import styles from "./TermsField.module.css";

interface TermsFieldProps {
  terms: SourceFields["terms"];
  publicLabel: string;
  error?: string | undefined;
  /** What it means that they are about to change. */
  change: ReactNode;
  onChange: (change: Partial<Pick<SourceFields, "terms" | "publicLabel">>) => void;
}

/** What was agreed with the source, and how the article may refer to it. */
export function TermsField({ terms, publicLabel, error, change, onChange }: TermsFieldProps) {
  const group = useId();
  const unnamed = terms !== "on-the-record";
  return (
    <>
      <fieldset className={styles.terms}>
        <legend className={styles.legend}>Terms</legend>
        {TERMS.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={choice === terms}
              aria-describedby={`${group}-${choice}`}
              onChange={() => onChange({ terms: choice })}
            />
            <span className={styles.name}>{TERMS_LABELS[choice]}</span>
            <span id={`${group}-${choice}`} className={styles.meaning}>
              {TERMS_MEANINGS[choice]}
            </span>
          </label>
        ))}
      </fieldset>
      <div aria-live="polite" className={styles.consequence}>
        {change ?? (terms === "confidential" ? <Notice tone="info">{CONFIDENTIAL_PROTECTION}</Notice> : null)}
      </div>
      <TextField
        label="Public label"
        placeholder="A senior official"
        dir="auto"
        maxLength={300}
        error={error}
        hint={
          unnamed && publicLabel.trim() === ""
            ? "Exports refer to it as “a source” until you say how. Choose words that give nobody away."
            : "How the article may refer to it."
        }
        value={publicLabel}
        onChange={(event) => onChange({ publicLabel: event.target.value })}
      />
    </>
  );
}
