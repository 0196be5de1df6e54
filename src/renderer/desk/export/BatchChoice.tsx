import type { Format } from "#api/contracts/exchange";
import { groupFormats } from "#core/outgo/formatGroups";
import type { Problem } from "#core/result";
import { CheckboxField } from "../../design/components/CheckboxField";
import { ProblemNotice } from "../../inspector/shared/ProblemNotice";
import { exportChoice } from "../../outgo/exportChoice";
import { FormatOptions } from "../../outgo/FormatOptions";
import { useStore } from "../../workspace/store";
import styles from "./BatchChoice.module.css";
import type { BatchTarget } from "./batchAsked";
import { GateForecast } from "./GateForecast";

interface BatchChoiceProps {
  target: BatchTarget;
  formats: readonly Format[];
  draft: boolean;
  onDraftChange: (draft: boolean) => void;
  /** Why the last attempt came to nothing. */
  problem: Problem | null;
}

/** In which formats several articles go out, and as what. */
export function BatchChoice({ target, formats, draft, onDraftChange, problem }: BatchChoiceProps) {
  const choice = useStore(exportChoice);
  const choose = (id: string, on: boolean) => {
    const others = choice.formats.filter((other) => other !== id);
    exportChoice.set({ ...choice, formats: on ? [...others, id] : others });
  };
  return (
    <>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className={styles.groups}>
        {groupFormats(formats).map(({ group, formats: members }) => (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{group}</legend>
            {members.map((format) => {
              const { id, label, unavailable } = format;
              if (unavailable !== null) {
                return (
                  <p key={id} className={styles.unavailable}>
                    {label} is not available here. {unavailable}
                  </p>
                );
              }
              const on = choice.formats.includes(id);
              return (
                <div key={id} className={styles.format}>
                  <CheckboxField label={label} checked={on} onCheckedChange={(checked) => choose(id, checked)} />
                  {on ? (
                    <div className={styles.inset}>
                      <FormatOptions format={format} />
                    </div>
                  ) : null}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
      <CheckboxField
        label="Draft copies"
        hint="Pass closed gates. They say DRAFT, NOT VERIFIED in their text and their file names."
        checked={draft}
        onCheckedChange={onDraftChange}
      />
      <GateForecast target={target} draft={draft} />
      <p className={styles.hint}>
        {choice.formats.length === 0
          ? "Choose at least one format."
          : "One zip file holds all of them, with a list of their SHA-256. Every export goes into its article’s history."}
      </p>
    </>
  );
}
